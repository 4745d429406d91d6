package no.samlese.app.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * A map of likeness, such as that of a correspondence analysis: those compared as dots, what was
 * counted as diamonds, equal scales on both axes. What finds no room for its name stands in the
 * table: name, x, y.
 *
 * @param xLabel name of the axis below
 * @param yLabel name of the axis at the left
 */
public record ScatterMap(
    String id,
    String title,
    String description,
    String xLabel,
    String yLabel,
    List<MapPoint> points,
    FigureFrame frame)
    implements Figure {
  private static final int TOP = 30;
  private static final int BOTTOM = 50;
  private static final int LEFT = 46;
  private static final double RADIUS = 4;
  private static final double DIAMOND = 6;

  /** More dots than this leave no room for names between them. */
  private static final int CROWD = 60;

  /** Room for names at the edges. */
  private static final double MARGIN = 0.1;

  public ScatterMap {
    points = List.copyOf(points);
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return drawn().isEmpty() ? Ink.EMPTY_HEIGHT : Math.max(380, frame.width() * 3 / 4);
  }

  @Override
  public FigureTable table() {
    FigureNumbers numbers = frame.numbers();
    return new FigureTable(
        frame.columns(),
        points.stream()
            .map(
                point ->
                    List.of(
                        point.label(),
                        numbers.decimal(point.x(), 2),
                        numbers.decimal(point.y(), 2)))
            .toList());
  }

  private List<MapPoint> drawn() {
    return points.stream().filter(MapPoint::drawn).toList();
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    List<MapPoint> drawn = drawn();
    if (drawn.isEmpty()) {
      ink.nothing(frame);
      return;
    }
    Rectangle area = new Rectangle(LEFT, TOP, frame.width() - LEFT - 1, height() - TOP - BOTTOM);
    XYPlot plot = plot(drawn, area);
    cross(ink, plot, area);
    QuietPlot.draw(plot, g, area, LEFT, BOTTOM);
    ink.text(yLabel, 0, TOP / 2.0 - 3, Ink.Anchor.START, Typeface.PLAIN, Palette.SOFT);
    marks(ink, plot, area, drawn);
  }

  private XYPlot plot(List<MapPoint> drawn, Rectangle area) {
    Extent x = new Extent();
    Extent y = new Extent();
    drawn.forEach(point -> x.add(point.x()));
    drawn.forEach(point -> y.add(point.y()));
    x.add(0);
    y.add(0);
    Range across = x.around(MARGIN);
    Range upwards = y.around(MARGIN);
    double unit = Math.max(across.getLength() / area.width, upwards.getLength() / area.height);
    XYPlot plot =
        QuietPlot.of(
            axis(xLabel, across, unit * area.width), axis("", upwards, unit * area.height));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    return plot;
  }

  private NumberAxis axis(String label, Range needed, double size) {
    double middle = needed.getCentralValue();
    return QuietAxis.linear(label, middle - size / 2, middle + size / 2, frame.numbers());
  }

  /** Where both axes are zero. */
  private static void cross(Ink ink, XYPlot plot, Rectangle area) {
    double x = plot.getDomainAxis().valueToJava2D(0, area, RectangleEdge.BOTTOM);
    double y = plot.getRangeAxis().valueToJava2D(0, area, RectangleEdge.LEFT);
    ink.line(x, area.y, x, area.getMaxY(), Palette.LINE, Ink.THIN);
    ink.line(area.x, y, area.getMaxX(), y, Palette.LINE, Ink.THIN);
  }

  private static void marks(Ink ink, XYPlot plot, Rectangle area, List<MapPoint> drawn) {
    List<Place> places =
        drawn.stream()
            .sorted(Comparator.comparingDouble(MapPoint::distance).reversed())
            .map(point -> Place.of(point, plot, area))
            .toList();
    List<Place> counted = places.stream().filter(place -> place.point().feature()).toList();
    List<Place> compared = places.stream().filter(place -> !place.point().feature()).toList();
    boolean crowded = compared.size() > CROWD;
    Color blue = crowded ? Palette.translucent(Palette.BLUE, 102) : Palette.BLUE;
    compared.forEach(place -> ink.dot(place.x(), place.y(), RADIUS, blue));
    counted.forEach(place -> ink.fill(diamond(place.x(), place.y()), Palette.VERMILION));
    names(ink, area, counted, compared, crowded);
  }

  /**
   * What was counted first, since it says what the map means, in a crowd even upon dots; then what
   * lies furthest out.
   */
  private static void names(
      Ink ink, Rectangle area, List<Place> counted, List<Place> compared, boolean crowded) {
    Labels labels = new Labels(area);
    counted.forEach(place -> place.name(labels, DIAMOND, Typeface.BOLD));
    if (crowded) {
      labels.draw(ink);
    }
    compared.forEach(place -> place.name(labels, RADIUS, Typeface.LITTLE));
    labels.draw(ink);
  }

  /** A point where it is drawn. */
  private record Place(MapPoint point, double x, double y) {
    static Place of(MapPoint point, XYPlot plot, Rectangle area) {
      return new Place(
          point,
          plot.getDomainAxis().valueToJava2D(point.x(), area, RectangleEdge.BOTTOM),
          plot.getRangeAxis().valueToJava2D(point.y(), area, RectangleEdge.LEFT));
    }

    void name(Labels labels, double radius, Font font) {
      labels.mark(x, y, radius);
      labels.add(new Label(point.label(), x, y, radius, font));
    }
  }

  private static Path2D diamond(double x, double y) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - DIAMOND);
    path.lineTo(x + DIAMOND, y);
    path.lineTo(x, y + DIAMOND);
    path.lineTo(x - DIAMOND, y);
    path.closePath();
    return path;
  }
}
