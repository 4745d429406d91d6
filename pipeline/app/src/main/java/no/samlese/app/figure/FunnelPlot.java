package no.samlese.app.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Rates against the amount of text behind them, with the limits that chance alone keeps within, as
 * in Spiegelhalter (2005). Only what lies outside is named. Columns of its table: name, words,
 * rate.
 *
 * @param xLabel name of the axis of words
 * @param yLabel name of the axis of rates
 * @param mean the rate that the limits lie around; not finite if there is none
 * @param meanLabel name of that line
 * @param label95 name of the limits of 95 %
 * @param label998 name of the limits of 99.8 %
 */
public record FunnelPlot(
    String id,
    String title,
    String description,
    String xLabel,
    String yLabel,
    List<FunnelPoint> points,
    double mean,
    String meanLabel,
    List<FunnelLimit> limits,
    String label95,
    String label998,
    FigureFrame frame)
    implements Figure {
  private static final int TOP = 30;
  private static final int BOTTOM = 50;
  private static final int LEFT = 46;
  private static final int RIGHT_GAP = 8;
  private static final double RADIUS = 4.5;

  public FunnelPlot {
    points = List.copyOf(points);
    limits = limits.stream().sorted(Comparator.comparingDouble(FunnelLimit::words)).toList();
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return drawn().isEmpty() ? Ink.EMPTY_HEIGHT : Math.max(340, frame.width() * 6 / 10);
  }

  @Override
  public FigureTable table() {
    return new FigureTable(frame.columns(), points.stream().map(this::cells).toList());
  }

  private List<String> cells(FunnelPoint point) {
    FigureNumbers numbers = frame.numbers();
    return List.of(point.label(), numbers.integer(point.words()), numbers.decimal(point.rate(), 1));
  }

  private List<FunnelPoint> drawn() {
    return points.stream().filter(FunnelPoint::drawn).toList();
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    List<FunnelPoint> drawn = drawn();
    if (drawn.isEmpty()) {
      ink.nothing(frame);
      return;
    }
    FunnelScale scale = FunnelScale.of(drawn, mean);
    Rectangle area = area();
    XYPlot plot = scale.plot(xLabel, frame.numbers());
    FunnelLines lines = new FunnelLines(scale, limits, mean);
    plot.setDataset(lines.dataset());
    plot.setRenderer(FunnelLines.renderer());
    QuietPlot.draw(plot, g, area, LEFT, BOTTOM);
    ink.text(yLabel, 0, TOP / 2.0 - 3, Ink.Anchor.START, Typeface.PLAIN, Palette.SOFT);
    lineNames(ink, plot, lines, area);
    Labels labels = new Labels(new Rectangle(LEFT, TOP / 2, area.width, area.height + TOP / 2));
    lines.keepFree(labels, words -> x(plot, area, words), rate -> y(plot, area, rate));
    dots(ink, labels, plot, scale, drawn);
    labels.draw(ink);
  }

  private Rectangle area() {
    int right = frame.width() - nameRoom();
    return new Rectangle(LEFT, TOP, right - LEFT, height() - TOP - BOTTOM);
  }

  private int nameRoom() {
    double widest = 0;
    for (String name : List.of(meanLabel, label95, label998)) {
      widest = Math.max(widest, Typeface.width(PlainText.of(name), Typeface.LITTLE));
    }
    return (int) Math.ceil(Math.min(widest, frame.width() / 4.0)) + RIGHT_GAP;
  }

  /** Names stand where the lines end, moved apart where these meet. */
  private void lineNames(Ink ink, XYPlot plot, FunnelLines lines, Rectangle area) {
    Stack names = new Stack(Typeface.SMALL + 2.0, area.y, area.getMaxY());
    lines.end(FunnelLimit::high998).ifPresent(rate -> names.add(label998, y(plot, area, rate)));
    lines.end(FunnelLimit::high95).ifPresent(rate -> names.add(label95, y(plot, area, rate)));
    if (Extent.holds(mean)) {
      names.add(meanLabel, y(plot, area, mean));
    }
    double room = frame.width() - area.getMaxX() - RIGHT_GAP;
    for (Stack.Entry name : names.spread()) {
      String text = Typeface.fit(PlainText.of(name.text()), Typeface.LITTLE, room);
      double x = area.getMaxX() + RIGHT_GAP;
      ink.text(text, x, name.y(), Ink.Anchor.START, Typeface.LITTLE, Palette.SOFT);
    }
  }

  private static double y(XYPlot plot, Rectangle area, double rate) {
    return plot.getRangeAxis().valueToJava2D(rate, area, RectangleEdge.LEFT);
  }

  private static double x(XYPlot plot, Rectangle area, double place) {
    return plot.getDomainAxis().valueToJava2D(place, area, RectangleEdge.BOTTOM);
  }

  /** Those outside last, so that they lie on top. Drawn here, since circles are short in SVG. */
  private void dots(
      Ink ink, Labels labels, XYPlot plot, FunnelScale scale, List<FunnelPoint> drawn) {
    Rectangle area = area();
    Color within = Palette.translucent(Palette.BLUE, 153);
    for (FunnelPoint point : sorted(drawn)) {
      double x = x(plot, area, scale.x(point.words()));
      double y = y(plot, area, point.rate());
      ink.dot(x, y, RADIUS, point.outside() ? Palette.VERMILION : within);
      labels.mark(x, y, RADIUS);
      if (point.outside()) {
        labels.add(new Label(point.label(), x, y, RADIUS, Typeface.PLAIN));
      }
    }
  }

  private static List<FunnelPoint> sorted(List<FunnelPoint> drawn) {
    return drawn.stream().sorted(Comparator.comparing(FunnelPoint::outside)).toList();
  }
}
