package no.samlese.benchmarks.demo;

import java.awt.Color;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Something that is printed on a page. Lengths are points, from the lower left corner. */
sealed interface Ink {
  /**
   * A piece of a line.
   *
   * @param gap what each space is wider than the font has it
   */
  record Words(float x, float y, PDFont font, float size, float gap, Color colour, String text)
      implements Ink {}

  /** A straight line. */
  record Rule(float x1, float y1, float x2, float y2, float width, Color colour) implements Ink {}

  /** A filled rectangle. */
  record Box(float x, float y, float width, float height, Color colour) implements Ink {}

  /** The outline of a circle. */
  record Ring(float x, float y, float radius, Color colour) implements Ink {}
}
