package no.samlese.registry;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of {@code lexicons/registers} come from. */
@FunctionalInterface
public interface RegisterSource {
  /**
   * Opens a file by its name, such as {@code municipalities.csv}.
   *
   * @throws FileNotFoundException if there is none
   */
  InputStream open(String name) throws IOException;

  /** The files that travel in the jar. */
  static RegisterSource classpath() {
    return name -> {
      InputStream in = RegisterSource.class.getResourceAsStream("/lexicons/registers/" + name);
      if (in == null) {
        throw new FileNotFoundException("/lexicons/registers/" + name + " is not on the classpath");
      }
      return in;
    };
  }

  /**
   * A lexicon folder laid over the jar: its {@code registers/NAME} replaces the file of that name.
   */
  static RegisterSource over(Path lexicons) {
    return name -> {
      Path file = lexicons.resolve("registers").resolve(name);
      return Files.isRegularFile(file) ? Files.newInputStream(file) : classpath().open(name);
    };
  }
}
