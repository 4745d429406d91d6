package no.samlese.app.figure;

import java.awt.Font;
import java.awt.geom.Point2D;

/**
 * A text that is to stand beside a mark.
 *
 * @param mark middle of the mark
 * @param radius half the width of the mark
 */
record Label(String text, Point2D mark, double radius, Font font) {
  /** What is longer would take the room of several others. */
  private static final double WIDEST = 170;

  Label {
    text = Typeface.fit(PlainText.of(text), font, WIDEST);
  }

  Label(String text, double x, double y, double radius, Font font) {
    this(text, new Point2D.Double(x, y), radius, font);
  }
}
