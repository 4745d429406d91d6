package no.samlese.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.ingest.Checksum;
import no.samlese.ingest.FileFinder;
import no.samlese.ingest.SourceFile;
import no.samlese.text.Problem;

/**
 * What a run is about: the documents to read and the files that are not read.
 *
 * @param documents sorted by the path of their first file
 * @param unread files that are skipped or cannot be read, sorted by path
 */
public record Corpus(List<CorpusDocument> documents, List<SourceFile> unread) {
  public Corpus {
    documents = List.copyOf(documents);
    unread = List.copyOf(unread);
  }

  /**
   * Finds all files of the inputs and tells which hold the same bytes.
   *
   * @param temporary folder for what is unpacked from archives
   */
  static Corpus find(List<Path> inputs, Path temporary) {
    Map<String, List<SourceFile>> byContent = new TreeMap<>();
    List<SourceFile> unread = new ArrayList<>();
    for (SourceFile file : new FileFinder(temporary).find(inputs)) {
      if (file.obstacle().isPresent()) {
        unread.add(file);
      } else {
        try {
          byContent.computeIfAbsent(Checksum.of(file.file()), s -> new ArrayList<>()).add(file);
        } catch (IOException e) {
          unread.add(unreadable(file, e));
        }
      }
    }
    List<CorpusDocument> documents = new ArrayList<>();
    byContent.forEach((sha, files) -> documents.add(new CorpusDocument(sha, files)));
    documents.sort(Comparator.comparing(document -> document.file().path()));
    return new Corpus(documents, unread);
  }

  private static SourceFile unreadable(SourceFile file, IOException e) {
    Problem problem =
        Problem.error(
            "ingest",
            "The file cannot be read: " + e.getMessage(),
            "Check that you may read it, and that the disk is sound.");
    return new SourceFile(
        file.path(), file.file(), file.bytes(), file.mediaType(), java.util.Optional.of(problem));
  }
}
