package no.samlese.app.figure;

import org.junit.jupiter.api.Assumptions;

/** Whether this machine can draw at all. */
final class Fonts {
  private Fonts() {}

  /** Skips the test, and says why, where a Java without fonts runs it. */
  static void assumed() {
    Assumptions.assumeTrue(FigureFile.available(), () -> FigureFile.obstacle().orElse(""));
  }
}
