package no.samlese.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program, written by the build. */
public final class Versions {
  private Versions() {}

  /**
   * One checksum over the classes of a package and those beneath it.
   *
   * @param name name of the package below {@code no.samlese}
   */
  public static String classes(String name) {
    return BuiltInFiles.program(name);
  }

  /** Such as {@code 0.1.0}. */
  public static String program() {
    try (InputStream in = Versions.class.getResourceAsStream("/samlese-version.txt")) {
      if (in == null) {
        throw new IllegalStateException("the build writes samlese-version.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
