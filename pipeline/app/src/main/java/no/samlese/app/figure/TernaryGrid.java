package no.samlese.app.figure;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What stands around the points of a triangle: sides, quarters, shares and names of corners. */
final class TernaryGrid {
  private static final double[] QUARTERS = {0.25, 0.5, 0.75};
  private static final double BESIDE = 8;
  private static final double ABOVE = 14;
  private static final double BELOW = 36;

  private final Triangle triangle;
  private final FigureFrame frame;

  TernaryGrid(Triangle triangle, FigureFrame frame) {
    this.triangle = triangle;
    this.frame = frame;
  }

  void draw(Ink ink, List<String> corners) {
    for (double share : QUARTERS) {
      double rest = 1 - share;
      line(ink, triangle.at(share, rest, 0), triangle.at(share, 0, rest));
      line(ink, triangle.at(rest, share, 0), triangle.at(0, share, rest));
      line(ink, triangle.at(rest, 0, share), triangle.at(0, rest, share));
      shares(ink, share);
    }
    ink.draw(triangle.outline(), Palette.SOFT, Ink.THIN);
    for (int n = 0; n < corners.size(); n++) {
      Rectangle2D box = cornerBox(corners.get(n), n);
      ink.fitted(
          corners.get(n),
          box.getX(),
          box.getCenterY(),
          Ink.Anchor.START,
          Typeface.BOLD,
          box.getWidth() + 1);
    }
  }

  private static void line(Ink ink, Point2D from, Point2D to) {
    ink.line(from.getX(), from.getY(), to.getX(), to.getY(), Palette.LINE, Ink.THIN);
  }

  /** Shares of the second corner at the left, of the third at the right, of the first below. */
  private void shares(Ink ink, double share) {
    String text = frame.numbers().percent(share);
    Color soft = Palette.SOFT;
    Point2D second = triangle.at(1 - share, share, 0);
    ink.text(text, second.getX() - BESIDE, second.getY(), Ink.Anchor.END, Typeface.LITTLE, soft);
    Point2D third = triangle.at(0, 1 - share, share);
    ink.text(text, third.getX() + BESIDE, third.getY(), Ink.Anchor.START, Typeface.LITTLE, soft);
    Point2D first = triangle.at(share, 0, 1 - share);
    ink.text(text, first.getX(), first.getY() + ABOVE, Ink.Anchor.MIDDLE, Typeface.LITTLE, soft);
  }

  /** Keeps what is written and drawn here free of names of points. */
  void reserve(Labels labels, List<String> corners) {
    for (int n = 0; n < corners.size(); n++) {
      labels.keepFree(cornerBox(corners.get(n), n));
      Point2D from = corner(n);
      Point2D to = corner((n + 1) % corners.size());
      labels.line(from.getX(), from.getY(), to.getX(), to.getY());
    }
    double half = Typeface.width(frame.numbers().percent(QUARTERS[0]), Typeface.LITTLE) / 2;
    for (double share : QUARTERS) {
      Point2D second = triangle.at(1 - share, share, 0);
      labels.mark(second.getX() - BESIDE - half, second.getY(), half);
      Point2D third = triangle.at(0, 1 - share, share);
      labels.mark(third.getX() + BESIDE + half, third.getY(), half);
      Point2D first = triangle.at(share, 0, 1 - share);
      labels.mark(first.getX(), first.getY() + ABOVE, half);
    }
  }

  private Point2D corner(int n) {
    return triangle.at(n == 0 ? 1 : 0, n == 1 ? 1 : 0, n == 2 ? 1 : 0);
  }

  /** At most half as wide as the drawing, and within it. */
  private Rectangle2D cornerBox(String label, int n) {
    Point2D corner = corner(n);
    double wanted = Typeface.width(PlainText.of(label), Typeface.BOLD);
    double width = Math.min(frame.width() / 2.0 - BESIDE, wanted);
    double left = Math.max(0, Math.min(frame.width() - width, corner.getX() - width / 2));
    double middle = n == 1 ? corner.getY() - ABOVE : corner.getY() + BELOW;
    return new Rectangle2D.Double(left, middle - Typeface.BASE / 2.0, width, Typeface.BASE);
  }
}
