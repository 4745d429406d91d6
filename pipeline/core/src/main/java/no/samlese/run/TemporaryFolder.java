package no.samlese.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samlese.text.UserException;

/** A folder for what a run needs only while it goes on. */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;
  private final Thread cleaner = new Thread(this::remove, "remove temporary folder");

  public TemporaryFolder() {
    try {
      this.path = Files.createTempDirectory("samlese-");
    } catch (IOException e) {
      throw new UserException(
          "No temporary folder can be made: " + e.getMessage() + ".",
          "Make room, or set SAMLESE_OPTS=-Djava.io.tmpdir=FOLDER.",
          e);
    }
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook is at work.
      return;
    }
  }

  private void remove() {
    try {
      RunFolder.delete(path);
    } catch (IOException e) {
      // What is left in the system's temporary folder does no harm.
      return;
    }
  }
}
