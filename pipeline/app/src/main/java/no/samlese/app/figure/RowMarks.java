package no.samlese.app.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines and dots upon a scale, in rows from above. */
final class RowMarks {
  private static final double RADIUS = 4.5;
  private static final BasicStroke LINE =
      new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, 4f);

  private final RowLayout layout;
  private final XYSeriesCollection lines = new XYSeriesCollection();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
  private final List<Dot> dots = new ArrayList<>();

  /** A dot, full or not. */
  private record Dot(int row, double value, Color color, boolean full) {}

  RowMarks(RowLayout layout) {
    this.layout = layout;
    renderer.setDefaultStroke(LINE);
    renderer.setAutoPopulateSeriesStroke(false);
  }

  void line(int row, double from, double to, Color color) {
    XYSeries line = new XYSeries(lines.getSeriesCount());
    line.add(from, row + 0.5);
    line.add(to, row + 0.5);
    renderer.setSeriesPaint(lines.getSeriesCount(), color);
    lines.addSeries(line);
  }

  /** A full dot. The last dots lie on top. */
  void dot(int row, double value, Color color) {
    dots.add(new Dot(row, value, color, true));
  }

  void hollow(int row, double value, Color color) {
    dots.add(new Dot(row, value, color, false));
  }

  /** Dots are not left to JFreeChart, which makes curves of circles: four times as long in SVG. */
  void draw(Ink ink, NumberAxis axis) {
    Rectangle area = layout.area();
    NumberAxis down = QuietAxis.hidden(0, (double) area.height / RowLayout.ROW);
    down.setInverted(true);
    XYPlot plot = QuietPlot.of(axis, down);
    plot.setDataset(lines);
    plot.setRenderer(renderer);
    QuietPlot.draw(plot, ink.graphics(), area, 0, RowLayout.BOTTOM);
    for (Dot dot : dots) {
      double x = axis.valueToJava2D(dot.value(), area, RectangleEdge.BOTTOM);
      if (dot.full()) {
        ink.dot(x, layout.y(dot.row()), RADIUS, dot.color());
      } else {
        ink.ring(x, layout.y(dot.row()), RADIUS, dot.color());
      }
    }
  }
}
