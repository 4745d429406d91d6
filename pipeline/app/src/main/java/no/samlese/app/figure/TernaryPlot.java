package no.samlese.app.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/**
 * Profiles of three shares in a triangle, with the regions where they may lie. Up to twenty are
 * named; of more, those that are emphasised; above sixty only these show their regions. Columns of
 * its table: name, and the three shares.
 *
 * @param cornerLabels names of the three corners: left, top, right
 */
public record TernaryPlot(
    String id,
    String title,
    String description,
    List<String> cornerLabels,
    List<TernaryPoint> points,
    FigureFrame frame)
    implements Figure {
  private static final int CORNERS = 3;
  private static final int SIDE_ROOM = 44;
  private static final int LONGEST_SIDE = 560;
  private static final int TOP = 34;
  private static final int BOTTOM = 52;
  private static final int NAMED = 20;
  private static final int CROWD = 60;
  private static final double RADIUS = 4.5;

  public TernaryPlot {
    cornerLabels = List.copyOf(cornerLabels);
    points = List.copyOf(points);
    if (cornerLabels.size() != CORNERS) {
      throw new IllegalArgumentException("a triangle has three corners");
    }
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return drawn().isEmpty()
        ? Ink.EMPTY_HEIGHT
        : (int) Math.ceil(TOP + Triangle.height(side()) + BOTTOM);
  }

  @Override
  public FigureTable table() {
    return new FigureTable(frame.columns(), points.stream().map(this::cells).toList());
  }

  private List<String> cells(TernaryPoint point) {
    FigureNumbers numbers = frame.numbers();
    double sum = point.older() + point.npm() + point.npg();
    return List.of(
        point.label(),
        numbers.percent(point.older() / sum),
        numbers.percent(point.npm() / sum),
        numbers.percent(point.npg() / sum));
  }

  /** Those that have a place; the emphasised last, so that they lie on top. */
  private List<TernaryPoint> drawn() {
    return points.stream()
        .filter(TernaryPoint::drawn)
        .sorted(Comparator.comparing(TernaryPoint::emphasised))
        .toList();
  }

  private double side() {
    return Math.min(LONGEST_SIDE, frame.width() - 2.0 * SIDE_ROOM);
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    List<TernaryPoint> drawn = drawn();
    if (drawn.isEmpty()) {
      ink.nothing(frame);
      return;
    }
    Triangle triangle = new Triangle((frame.width() - side()) / 2, TOP, side());
    new TernaryGrid(triangle, frame).draw(ink, cornerLabels);
    drawn.stream()
        .filter(point -> point.emphasised() || !crowded(drawn))
        .forEach(point -> region(ink, triangle, point));
    Color blue = crowded(drawn) ? Palette.translucent(Palette.BLUE, 102) : Palette.BLUE;
    for (TernaryPoint point : drawn) {
      Point2D place = triangle.at(point.place());
      Color color = point.emphasised() ? Palette.VERMILION : blue;
      ink.dot(place.getX(), place.getY(), RADIUS, color);
    }
    names(ink, triangle, drawn);
  }

  private static boolean crowded(List<TernaryPoint> drawn) {
    return drawn.size() > CROWD;
  }

  private static void region(Ink ink, Triangle triangle, TernaryPoint point) {
    List<TernaryCorner> corners = point.region().stream().filter(TernaryCorner::drawn).toList();
    if (corners.size() < CORNERS) {
      return;
    }
    Color color = point.emphasised() ? Palette.VERMILION : Palette.BLUE;
    int alpha = point.emphasised() ? 51 : 26;
    ink.fill(triangle.outline(corners), Palette.translucent(color, alpha));
  }

  private void names(Ink ink, Triangle triangle, List<TernaryPoint> drawn) {
    Labels labels = new Labels(new Rectangle2D.Double(0, 0, frame.width(), height()));
    new TernaryGrid(triangle, frame).reserve(labels, cornerLabels);
    for (TernaryPoint point : drawn) {
      Point2D place = triangle.at(point.place());
      labels.mark(place.getX(), place.getY(), RADIUS);
    }
    List<TernaryPoint> named =
        drawn.stream().filter(point -> point.emphasised() || drawn.size() <= NAMED).toList();
    for (TernaryPoint point : byNeed(triangle, named)) {
      Point2D place = triangle.at(point.place());
      Font font = point.emphasised() ? Typeface.BOLD : Typeface.PLAIN;
      labels.add(new Label(point.label(), place.getX(), place.getY(), RADIUS, font));
    }
    labels.draw(ink);
  }

  /**
   * The emphasised first, so that they surely find room; then those with the nearest neighbours.
   */
  private static List<TernaryPoint> byNeed(Triangle triangle, List<TernaryPoint> named) {
    return named.stream()
        .sorted(
            Comparator.comparing((TernaryPoint point) -> !point.emphasised())
                .thenComparingDouble(point -> toNeighbour(triangle, point, named)))
        .toList();
  }

  private static double toNeighbour(
      Triangle triangle, TernaryPoint point, List<TernaryPoint> named) {
    Point2D place = triangle.at(point.place());
    return named.stream()
        .filter(other -> !other.equals(point))
        .mapToDouble(other -> triangle.at(other.place()).distance(place))
        .min()
        .orElse(0);
  }
}
