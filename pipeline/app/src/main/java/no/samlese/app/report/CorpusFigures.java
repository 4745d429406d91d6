package no.samlese.app.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The corpus in figures.
 *
 * @param read documents that were read without remarks
 * @param partly documents of which a part is missing or uncertain
 * @param unreadable documents that could not be read
 * @param skipped files that hold no text to analyse
 * @param pages pages of all documents
 * @param pagesWithoutText pages among them without text
 * @param words words in the counts
 * @param hits hits in the counts
 * @param repairedWords words whose letters were repaired
 * @param languages documents by language, most first
 */
public record CorpusFigures(
    int read,
    int partly,
    int unreadable,
    int skipped,
    int pages,
    int pagesWithoutText,
    int words,
    int hits,
    int repairedWords,
    List<Map.Entry<String, Integer>> languages) {
  static CorpusFigures of(List<DocumentLine> documents) {
    return new CorpusFigures(
        count(documents, "read"),
        count(documents, "read_with_warnings"),
        count(documents, "unreadable"),
        count(documents, "skipped"),
        documents.stream().mapToInt(DocumentLine::pages).sum(),
        documents.stream().mapToInt(DocumentLine::pagesWithoutText).sum(),
        documents.stream().mapToInt(DocumentLine::words).sum(),
        documents.stream().mapToInt(DocumentLine::hits).sum(),
        documents.stream().mapToInt(DocumentLine::repairedWords).sum(),
        languages(documents));
  }

  private static int count(List<DocumentLine> documents, String status) {
    return (int) documents.stream().filter(line -> line.status().equals(status)).count();
  }

  private static List<Map.Entry<String, Integer>> languages(List<DocumentLine> documents) {
    Map<String, Integer> count = new TreeMap<>();
    for (DocumentLine document : documents) {
      if (document.words() > 0) {
        count.merge(document.language(), 1, Integer::sum);
      }
    }
    return count.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .toList();
  }

  public int documents() {
    return read + partly + unreadable;
  }
}
