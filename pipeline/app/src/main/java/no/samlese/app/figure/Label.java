package no.samlese.app.figure;

import java.awt.Color;
import java.awt.Font;

/** A text that is to stand beside a point. */
record Label(String text, double x, double y, Font font, Color color) {
  Label {
    text = Typeface.fit(PlainText.of(text), font, WIDEST);
  }

  /** What is longer would take the room of several others. */
  private static final double WIDEST = 170;
}
