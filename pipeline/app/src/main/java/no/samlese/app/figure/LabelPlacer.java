package no.samlese.app.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for texts beside points, so that none lies upon another, upon a point or outside the
 * drawing. Greedy: the first that asks gets the best place, so ask in order of importance. Equal
 * questions get equal answers.
 */
final class LabelPlacer {
  /** From the point to the text: at once beside it, or further off with a line between. */
  private static final double[] DISTANCES = {6, 14, 24, 36, 52};

  /** Directions in the order of liking, right first; y grows downwards. */
  private static final double[][] DIRECTIONS = {
    {1, 0}, {-1, 0}, {0.7, -0.7}, {0.7, 0.7}, {-0.7, -0.7}, {-0.7, 0.7}, {0, -1}, {0, 1}
  };

  /** White between two texts. */
  private static final double AIR = 1.5;

  private final Rectangle2D bounds;
  private final List<Rectangle2D> taken = new ArrayList<>();

  LabelPlacer(Rectangle2D bounds) {
    this.bounds = bounds;
  }

  /** Keeps a place free of texts. */
  void keepFree(Rectangle2D place) {
    taken.add(place);
  }

  /** Keeps a mark free of texts. */
  void keepFree(double x, double y, double radius) {
    keepFree(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /**
   * A place for a text, which is taken from now on; empty if there is no room near the point.
   *
   * @param x the point
   * @param y the point
   */
  Optional<Rectangle2D> place(double x, double y, double width, double height) {
    for (double distance : DISTANCES) {
      for (double[] direction : DIRECTIONS) {
        Rectangle2D box =
            box(x + distance * direction[0], y + distance * direction[1], direction, width, height);
        if (isFree(box)) {
          taken.add(box);
          return Optional.of(box);
        }
      }
    }
    return Optional.empty();
  }

  /** The box that touches the place with the side or corner that faces the point. */
  private static Rectangle2D box(
      double x, double y, double[] direction, double width, double height) {
    double left = x - width * (1 - Math.signum(direction[0])) / 2;
    double top = y - height * (1 - Math.signum(direction[1])) / 2;
    return new Rectangle2D.Double(left, top, width, height);
  }

  private boolean isFree(Rectangle2D box) {
    return bounds.contains(box)
        && taken.stream()
            .noneMatch(
                other ->
                    other.intersects(
                        box.getX() - AIR,
                        box.getY() - AIR,
                        box.getWidth() + 2 * AIR,
                        box.getHeight() + 2 * AIR));
  }

  /** Whether a text stands so far off that a line must lead to it. */
  static boolean needsLine(double x, double y, Rectangle2D box) {
    return nearest(x, y, box).distance(x, y) > DISTANCES[0] + 1;
  }

  /** The place of the box that is nearest to the point. */
  static Point2D nearest(double x, double y, Rectangle2D box) {
    return new Point2D.Double(
        Math.max(box.getMinX(), Math.min(box.getMaxX(), x)),
        Math.max(box.getMinY(), Math.min(box.getMaxY(), y)));
  }
}
