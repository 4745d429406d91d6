package no.samlese.app.figure;

import java.awt.Graphics2D;

/** A drawing of the report, with what those need who cannot see it. */
public interface Figure {
  /** Name within a page and of a file: letters, digits and hyphens. */
  String id();

  /** What is shown, in a few words. */
  String title();

  /** What there is to be seen, in a sentence or two. */
  String description();

  /** The numbers behind the drawing, as text in the reader's language. */
  FigureTable table();

  /** Width in pixels of a screen at its usual size. */
  int width();

  /** Height in pixels of a screen at its usual size. */
  int height();

  /** Draws upon white; text is at least 11 pixels high. */
  void draw(Graphics2D g);
}
