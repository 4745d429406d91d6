package no.samlese.app.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Dots with lines through them, one a row from above. */
final class RowMarks {
  private static final double RADIUS = 4.5;
  private static final BasicStroke LINE =
      new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER, 4f);

  private final Layer full = new Layer(false);
  private final Layer hollow = new Layer(true);
  private final int rows;

  RowMarks(int rows) {
    this.rows = rows;
  }

  /** A full dot, with a line from low to high. */
  void dot(int row, double value, double low, double high, Color color) {
    full.add(row + 0.5, value, low, high, color);
  }

  /** A hollow dot, with a line from low to high. */
  void hollow(int row, double value, double low, double high, Color color) {
    hollow.add(row + 0.5, value, low, high, color);
  }

  XYPlot plot(NumberAxis axis) {
    NumberAxis down = QuietAxis.hidden(0, rows);
    down.setInverted(true);
    XYPlot plot = QuietPlot.of(axis, down);
    // The last is drawn first.
    plot.setDataset(1, hollow.series);
    plot.setRenderer(1, hollow.renderer);
    plot.setDataset(0, full.series);
    plot.setRenderer(0, full.renderer);
    return plot;
  }

  /** Marks of one kind: JFreeChart draws outlines of all or of none. */
  private static final class Layer {
    private final XYIntervalSeriesCollection series = new XYIntervalSeriesCollection();
    private final XYErrorRenderer renderer = new XYErrorRenderer();

    Layer(boolean outlined) {
      renderer.setDrawYError(false);
      renderer.setCapLength(0);
      renderer.setErrorStroke(LINE);
      renderer.setUseFillPaint(outlined);
      renderer.setDefaultFillPaint(Palette.PAPER);
      renderer.setDrawOutlines(outlined);
      renderer.setDefaultOutlineStroke(Ink.MEDIUM);
      renderer.setAutoPopulateSeriesOutlineStroke(false);
      renderer.setDefaultShape(Ink.circle(0, 0, RADIUS));
      renderer.setAutoPopulateSeriesShape(false);
    }

    void add(double y, double value, double low, double high, Color color) {
      int n = series.getSeriesCount();
      XYIntervalSeries one = new XYIntervalSeries(n);
      one.add(value, low, high, y, y, y);
      series.addSeries(one);
      renderer.setSeriesPaint(n, color);
    }
  }
}
