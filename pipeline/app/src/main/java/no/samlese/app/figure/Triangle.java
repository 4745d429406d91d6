package no.samlese.app.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * Shares as places in a triangle: the first corner at the left, the second on top, the third at the
 * right.
 */
record Triangle(double left, double top, double side) {
  private static final double HEIGHT = Math.sqrt(3) / 2;

  static double height(double side) {
    return HEIGHT * side;
  }

  Point2D at(double older, double npm, double npg) {
    double sum = older + npm + npg;
    double x = left + side * (npg + npm / 2) / sum;
    double y = top + height(side) * (1 - npm / sum);
    return new Point2D.Double(x, y);
  }

  Point2D at(TernaryCorner corner) {
    return at(corner.older(), corner.npm(), corner.npg());
  }

  Path2D outline() {
    return outline(
        List.of(
            new TernaryCorner(1, 0, 0), new TernaryCorner(0, 1, 0), new TernaryCorner(0, 0, 1)));
  }

  Path2D outline(List<TernaryCorner> corners) {
    Path2D path = new Path2D.Double();
    for (TernaryCorner corner : corners) {
      Point2D point = at(corner);
      if (path.getCurrentPoint() == null) {
        path.moveTo(point.getX(), point.getY());
      } else {
        path.lineTo(point.getX(), point.getY());
      }
    }
    path.closePath();
    return path;
  }
}
