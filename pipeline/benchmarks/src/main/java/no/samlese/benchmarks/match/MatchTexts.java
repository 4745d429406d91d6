package no.samlese.benchmarks.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.annotate.Annotator;
import no.samlese.clean.CleanOptions;
import no.samlese.clean.Cleaner;
import no.samlese.ingest.Checksum;
import no.samlese.ingest.DocumentReader;
import no.samlese.ingest.FileFinder;
import no.samlese.ingest.IngestOptions;
import no.samlese.ingest.OcrEngine;
import no.samlese.ingest.SourceFile;
import no.samlese.run.LanguageResources;
import no.samlese.run.TemporaryFolder;
import no.samlese.text.AnnotatedDocument;

/**
 * Real documents as the matcher gets them: read, repaired and annotated by the stages before it.
 */
public final class MatchTexts {
  private MatchTexts() {}

  /** All documents of some files and folders that hold text. */
  public static List<AnnotatedDocument> read(List<Path> inputs)
      throws IOException, InterruptedException {
    List<AnnotatedDocument> documents = new ArrayList<>();
    Cleaner cleaner =
        new Cleaner(
            LanguageResources.layout(), LanguageResources.repair(), CleanOptions.defaults());
    Annotator annotator = new Annotator();
    try (TemporaryFolder temporary = new TemporaryFolder();
        DocumentReader reader =
            new DocumentReader(
                IngestOptions.defaults(), new OcrEngine("", List.of()), temporary.path())) {
      for (SourceFile file : new FileFinder(temporary.path().resolve("unpacked")).find(inputs)) {
        if (file.obstacle().isEmpty()) {
          var found = reader.read(file, Checksum.of(file.file()));
          documents.add(annotator.annotate(cleaner.clean(found)));
        }
      }
    }
    return documents;
  }

  public static long tokens(List<AnnotatedDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.sentences().stream())
        .mapToLong(sentence -> sentence.tokens().size())
        .sum();
  }
}
