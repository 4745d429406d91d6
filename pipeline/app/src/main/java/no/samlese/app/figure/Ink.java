package no.samlese.app.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** Lines, marks and texts upon a drawing, in few words. */
final class Ink {
  /** Which part of a text stands at the place that is named. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double part;

    Anchor(double part) {
      this.part = part;
    }
  }

  static final BasicStroke THIN = stroke(1f);
  static final BasicStroke MEDIUM = stroke(1.5f);
  static final BasicStroke DASHED =
      new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4f, new float[] {5, 4}, 0);

  /** From the middle of small letters to the line they stand on, as a part of the size. */
  private static final double HALF_LETTER = 0.35;

  /** Room that the sentence takes where there is nothing to draw. */
  static final int EMPTY_HEIGHT = 60;

  private final Graphics2D g;

  Ink(Graphics2D g) {
    this.g = g;
  }

  /** Plain, and so the shortest to say in SVG. */
  static BasicStroke stroke(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4f);
  }

  Graphics2D graphics() {
    return g;
  }

  /** Writes one line whose letters have their middle at y. */
  void text(String text, double x, double y, Anchor anchor, Font font, Color color) {
    String plain = PlainText.of(text);
    if (plain.isEmpty()) {
      return;
    }
    g.setFont(font);
    g.setPaint(color);
    double left = x - anchor.part * Typeface.width(plain, font);
    g.drawString(plain, (float) left, (float) (y + HALF_LETTER * font.getSize()));
  }

  /** Writes one line, cut where the room ends. */
  void fitted(String text, double x, double y, Anchor anchor, Font font, double room) {
    text(Typeface.fit(PlainText.of(text), font, room), x, y, anchor, font, Palette.INK);
  }

  /** Writes one line around x, moved aside where the drawing ends. */
  void centred(String text, double x, double y, double width) {
    String fitted = Typeface.fit(PlainText.of(text), Typeface.LITTLE, width);
    double half = Typeface.width(fitted, Typeface.LITTLE) / 2;
    double middle = Math.max(half, Math.min(width - half, x));
    text(fitted, middle, y, Anchor.MIDDLE, Typeface.LITTLE, Palette.SOFT);
  }

  /** Writes one line that runs upwards from y, with the middle of its letters at x. */
  void upwards(String text, double x, double y, double room) {
    AffineTransform before = g.getTransform();
    g.rotate(-Math.PI / 2, x, y);
    fitted(text, x, y, Anchor.START, Typeface.PLAIN, room);
    g.setTransform(before);
  }

  void line(double x1, double y1, double x2, double y2, Color color, BasicStroke stroke) {
    draw(new Line2D.Double(x1, y1, x2, y2), color, stroke);
  }

  void draw(Shape shape, Color color, BasicStroke stroke) {
    g.setPaint(color);
    g.setStroke(stroke);
    g.draw(shape);
  }

  void fill(Shape shape, Color color) {
    g.setPaint(color);
    g.fill(shape);
  }

  void dot(double x, double y, double radius, Color color) {
    fill(circle(x, y, radius), color);
  }

  void ring(double x, double y, double radius, Color color) {
    fill(circle(x, y, radius), Palette.PAPER);
    draw(circle(x, y, radius), color, MEDIUM);
  }

  static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** The sentence that stands there if there is nothing to draw. */
  void nothing(FigureFrame frame) {
    String sentence = Typeface.fit(PlainText.of(frame.empty()), Typeface.PLAIN, frame.width() - 2);
    text(sentence, 0, EMPTY_HEIGHT / 2.0, Anchor.START, Typeface.PLAIN, Palette.SOFT);
  }
}
