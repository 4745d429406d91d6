package no.samlese.ingest;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import no.samlese.text.Problem;

/**
 * A file that was found in the input, to be read or to be listed as not read.
 *
 * @param path name in the tables: relative to the corpus folder, with {@code /} between folders and
 *     {@code !/} between an archive and what is in it
 * @param file where the bytes are; for a member of an archive, a temporary copy
 * @param bytes size
 * @param mediaType kind of file, from its first bytes and its name
 * @param obstacle why it is not read; empty for a file that is
 */
public record SourceFile(
    String path, Path file, long bytes, String mediaType, Optional<Problem> obstacle) {
  public SourceFile {
    requireNonNull(path);
    requireNonNull(file);
    requireNonNull(mediaType);
    requireNonNull(obstacle);
  }

  static SourceFile readable(String path, Path file, long bytes, String mediaType) {
    return new SourceFile(path, file, bytes, mediaType, Optional.empty());
  }

  static SourceFile unread(String path, Path file, long bytes, String type, Problem why) {
    return new SourceFile(path, file, bytes, type, Optional.of(why));
  }

  /** Whether it is left out on purpose, and not because something went wrong. */
  public boolean isSkipped() {
    return obstacle.isPresent() && obstacle.get().severity() == Problem.Severity.NOTE;
  }
}
