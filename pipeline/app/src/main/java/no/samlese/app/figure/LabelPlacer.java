package no.samlese.app.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for texts beside marks, so that none lies upon another, upon a mark or outside the
 * drawing, and upon a line only where there is no other room. Greedy: the first that asks gets the
 * best place, so ask in order of importance. Equal questions get equal answers.
 */
final class LabelPlacer {
  /** From the mark to the text: at once beside it, or further off with a line between. */
  private static final double[] DISTANCES = {3, 9, 18, 30, 46};

  /** Directions in the order of liking, right first; y grows downwards. */
  private static final double[][] DIRECTIONS = {
    {1, 0}, {-1, 0}, {0.7, -0.7}, {0.7, 0.7}, {-0.7, -0.7}, {-0.7, 0.7}, {0, -1}, {0, 1}
  };

  /** White between two texts. */
  private static final double AIR = 1.5;

  /** A line is kept free in so many pixels at a time, fewer than any text is high. */
  private static final double STEP = 6;

  private final Rectangle2D bounds;

  private final List<Rectangle2D> texts = new ArrayList<>();
  private final List<Rectangle2D> marks = new ArrayList<>();

  private final List<Rectangle2D> lines = new ArrayList<>();

  LabelPlacer(Rectangle2D bounds) {
    this.bounds = bounds;
  }

  /** Keeps a place free of texts. */
  void keepFree(Rectangle2D place) {
    texts.add(place);
  }

  /** Keeps a mark free of texts. */
  void keepFree(double x, double y, double radius) {
    marks.add(square(x, y, radius));
  }

  /** Keeps a line free of texts that find other room. */
  void avoid(Line2D line) {
    lines.addAll(along(line));
  }

  private static Rectangle2D square(double x, double y, double radius) {
    return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static List<Rectangle2D> along(Line2D line) {
    List<Rectangle2D> squares = new ArrayList<>();
    double width = line.getX2() - line.getX1();
    double height = line.getY2() - line.getY1();
    int steps = (int) Math.max(1, Math.ceil(Math.hypot(width, height) / STEP));
    for (int n = 0; n <= steps; n++) {
      double part = n / (double) steps;
      squares.add(square(line.getX1() + part * width, line.getY1() + part * height, 1));
    }
    return squares;
  }

  /**
   * A place for a text, which is taken from now on; empty if there is no room near the mark.
   *
   * @param mark middle of the mark
   * @param radius half the width of the mark
   */
  Optional<Rectangle2D> place(Point2D mark, double radius, double width, double height) {
    Optional<Rectangle2D> place = search(mark, radius, width, height, lines);
    if (place.isEmpty()) {
      place = search(mark, radius, width, height, List.of());
    }
    place.ifPresent(texts::add);
    place.flatMap(box -> leader(mark, radius, box)).ifPresent(line -> marks.addAll(along(line)));
    return place;
  }

  private Optional<Rectangle2D> search(
      Point2D mark, double radius, double width, double height, List<Rectangle2D> avoided) {
    for (double gap : DISTANCES) {
      for (double[] direction : DIRECTIONS) {
        double x = mark.getX() + (radius + gap) * direction[0];
        double y = mark.getY() + (radius + gap) * direction[1];
        Rectangle2D box = box(x, y, direction, width, height);
        if (isFree(box, avoided) && leader(mark, radius, box).map(this::isFree).orElse(true)) {
          return Optional.of(box);
        }
      }
    }
    return Optional.empty();
  }

  /** The box that touches the place with the side or corner that faces the mark. */
  private static Rectangle2D box(
      double x, double y, double[] direction, double width, double height) {
    double left = x - width * (1 - Math.signum(direction[0])) / 2;
    double top = y - height * (1 - Math.signum(direction[1])) / 2;
    return new Rectangle2D.Double(left, top, width, height);
  }

  private boolean isFree(Rectangle2D box, List<Rectangle2D> avoided) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - AIR,
            box.getY() - AIR,
            box.getWidth() + 2 * AIR,
            box.getHeight() + 2 * AIR);
    return bounds.contains(box)
        && texts.stream().noneMatch(wide::intersects)
        && marks.stream().noneMatch(wide::intersects)
        && avoided.stream().noneMatch(wide::intersects);
  }

  /** Whether a line crosses no text and no mark but those that it starts at. */
  private boolean isFree(Line2D leader) {
    Rectangle2D start = square(leader.getX1(), leader.getY1(), 2);
    return texts.stream().noneMatch(text -> text.intersectsLine(leader))
        && marks.stream()
            .filter(other -> !other.intersects(start))
            .noneMatch(other -> other.intersectsLine(leader));
  }

  /**
   * The line from a mark to its text; empty if the text stands so near that it needs none. Starts
   * at the edge of the mark, so that it does not cross what it belongs to.
   */
  static Optional<Line2D> leader(Point2D mark, double radius, Rectangle2D box) {
    double x = Math.max(box.getMinX(), Math.min(box.getMaxX(), mark.getX()));
    double y = Math.max(box.getMinY(), Math.min(box.getMaxY(), mark.getY()));
    double distance = mark.distance(x, y);
    if (distance <= radius + DISTANCES[0] + 1) {
      return Optional.empty();
    }
    double part = (radius + 1) / distance;
    double startX = mark.getX() + part * (x - mark.getX());
    double startY = mark.getY() + part * (y - mark.getY());
    return Optional.of(new Line2D.Double(startX, startY, x, y));
  }
}
