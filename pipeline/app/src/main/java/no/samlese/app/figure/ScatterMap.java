package no.samlese.app.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

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
    QuietPlot.draw(plot, g, area, LEFT, BOTTOM);
    ink.text(yLabel, 0, TOP / 2.0 - 3, Ink.Anchor.START, Typeface.PLAIN, Palette.SOFT);
    names(ink, plot, area, drawn);
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
    plot.addDomainMarker(new ValueMarker(0, Palette.LINE, Ink.THIN), Layer.BACKGROUND);
    plot.addRangeMarker(new ValueMarker(0, Palette.LINE, Ink.THIN), Layer.BACKGROUND);
    plot.setDataset(dataset(drawn));
    plot.setRenderer(renderer());
    return plot;
  }

  private NumberAxis axis(String label, Range needed, double size) {
    double middle = needed.getCentralValue();
    return QuietAxis.linear(label, middle - size / 2, middle + size / 2, frame.numbers());
  }

  private static XYSeriesCollection dataset(List<MapPoint> drawn) {
    XYSeries compared = new XYSeries(0);
    XYSeries counted = new XYSeries(1);
    drawn.forEach(point -> (point.feature() ? counted : compared).add(point.x(), point.y()));
    XYSeriesCollection dataset = new XYSeriesCollection();
    dataset.addSeries(compared);
    dataset.addSeries(counted);
    return dataset;
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, Ink.circle(0, 0, RADIUS));
    renderer.setSeriesPaint(0, Palette.BLUE);
    renderer.setSeriesShape(1, diamond());
    renderer.setSeriesPaint(1, Palette.VERMILION);
    return renderer;
  }

  private static Path2D diamond() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, -DIAMOND);
    path.lineTo(DIAMOND, 0);
    path.lineTo(0, DIAMOND);
    path.lineTo(-DIAMOND, 0);
    path.closePath();
    return path;
  }

  /** What was counted first, since it says what the map means; then what lies furthest out. */
  private static void names(Ink ink, XYPlot plot, Rectangle area, List<MapPoint> drawn) {
    Labels labels = new Labels(area);
    Comparator<MapPoint> order =
        Comparator.comparing((MapPoint point) -> !point.feature())
            .thenComparing(Comparator.comparingDouble(MapPoint::distance).reversed());
    for (MapPoint point : drawn.stream().sorted(order).toList()) {
      double x = plot.getDomainAxis().valueToJava2D(point.x(), area, RectangleEdge.BOTTOM);
      double y = plot.getRangeAxis().valueToJava2D(point.y(), area, RectangleEdge.LEFT);
      Font font = point.feature() ? Typeface.BOLD : Typeface.LITTLE;
      labels.mark(x, y, point.feature() ? DIAMOND : RADIUS);
      labels.add(new Label(point.label(), x, y, font, Palette.INK));
    }
    labels.draw(ink);
  }
}
