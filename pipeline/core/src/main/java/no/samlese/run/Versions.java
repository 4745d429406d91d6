package no.samlese.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program, written by the build. */
public final class Versions {
  private Versions() {}

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
