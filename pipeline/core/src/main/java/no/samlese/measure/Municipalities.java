package no.samlese.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.store.Database;

/**
 * The municipalities of a run with their documents. Documents without a counted word are in none,
 * so that an empty document changes no figure.
 */
final class Municipalities {
  private final List<Municipality> all;
  private final Map<String, Integer> numbers;
  private final double[] words;
  private final long allWords;

  /**
   * A municipality.
   *
   * @param unit its group in the tables
   * @param label its name
   * @param code its code, or empty
   * @param documents numbers of its documents
   * @param words of its documents
   */
  record Municipality(
      String unit, String label, String code, List<Integer> documents, long words) {}

  /** A document with a word in the counts. */
  private record Document(String id, String unit, String label, String code, int words) {}

  private Municipalities(List<Document> documents) {
    Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
    this.numbers = new LinkedHashMap<>();
    this.words = new double[documents.size()];
    for (int i = 0; i < words.length; i++) {
      Document document = documents.get(i);
      numbers.put(document.id(), i);
      words[i] = document.words();
      byUnit.computeIfAbsent(document.unit(), u -> new ArrayList<>()).add(i);
    }
    this.all = byUnit.values().stream().map(members -> municipality(documents, members)).toList();
    this.allWords = all.stream().mapToLong(Municipality::words).sum();
  }

  private static Municipality municipality(List<Document> documents, List<Integer> members) {
    Document first = documents.get(members.get(0));
    long words = members.stream().mapToLong(i -> documents.get(i).words()).sum();
    return new Municipality(first.unit(), first.label(), first.code(), List.copyOf(members), words);
  }

  static Municipalities of(Database database) {
    return new Municipalities(
        database.query(
            """
            SELECT d.document_id, %1$s,
              arg_max(d.municipality, d.path) OVER (PARTITION BY %1$s), d.municipality_code, d.words
            FROM documents d WHERE d.words > 0 ORDER BY 2, 1
            """
                .formatted(Field.MUNICIPALITY.key()),
            row ->
                new Document(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getInt(5))));
  }

  List<Municipality> all() {
    return all;
  }

  /** Words of each document. */
  double[] words() {
    return words.clone();
  }

  long allWords() {
    return allWords;
  }

  int documents() {
    return words.length;
  }

  /** Identifiers of the documents, in the order of their numbers. */
  List<String> documentIds() {
    return List.copyOf(numbers.keySet());
  }

  /** The number of a document. */
  int number(String document) {
    return numbers.get(document);
  }
}
