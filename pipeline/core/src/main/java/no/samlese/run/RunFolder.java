package no.samlese.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samlese.text.UserException;

/**
 * The folder of a run's result. Everything is written into a draft beside it, which takes its place
 * at the end; a run that is broken off leaves the result of the run before as it was.
 */
public final class RunFolder implements AutoCloseable {
  /** A file that every result has; a folder without it is not ours to replace. */
  public static final String MARK = "run.json";

  private final Path target;
  private final Path draft;
  private final Thread cleaner;
  private volatile boolean committed;

  /**
   * Makes an empty draft.
   *
   * @throws UserException if the folder holds something that no run has written
   */
  public RunFolder(Path target) {
    this.target = target.toAbsolutePath().normalize();
    refuseForeign();
    this.draft =
        this.target.resolveSibling(
            "." + this.target.getFileName() + ".draft-" + ProcessHandle.current().pid());
    try {
      Files.createDirectories(this.target.getParent());
      delete(draft);
      Files.createDirectory(draft);
    } catch (IOException e) {
      throw new UserException(
          "The folder " + target + " cannot be written: " + e.getMessage() + ".",
          "Give another one with --out, or make room.",
          e);
    }
    this.cleaner = new Thread(this::discard, "discard draft");
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  private void refuseForeign() {
    boolean foreign =
        Files.exists(target) && !Files.exists(target.resolve(MARK)) && !isEmptyFolder(target);
    if (foreign) {
      throw new UserException(
          "The folder " + target + " holds something that no run has written.",
          "Give another folder with --out, or empty this one.");
    }
  }

  private static boolean isEmptyFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the result is written until it is done. */
  public Path draft() {
    return draft;
  }

  /** Where the result stands when it is done. */
  public Path target() {
    return target;
  }

  /** Puts the draft in the place of the result. */
  public void commit() {
    try {
      Path old = target.resolveSibling(draft.getFileName() + ".old");
      if (Files.exists(target)) {
        Files.move(target, old);
      }
      Files.move(draft, target);
      committed = true;
      delete(old);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot put the result into " + target, e);
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook is at work.
      return;
    }
  }

  private void discard() {
    if (!committed) {
      try {
        delete(draft);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot remove " + draft, e);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
