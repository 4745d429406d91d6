package no.samlese.run;

import java.util.List;
import no.samlese.ingest.SourceFile;

/**
 * A document of the corpus: one content, under one or more paths.
 *
 * @param sha256 checksum of the bytes
 * @param files the files that hold these bytes, sorted by path; at least one
 */
public record CorpusDocument(String sha256, List<SourceFile> files) {
  public CorpusDocument {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a document without a file");
    }
  }

  /** The file that stands for all of them: the first by path. */
  public SourceFile file() {
    return files.get(0);
  }

  public String id() {
    return sha256.substring(0, 12);
  }
}
