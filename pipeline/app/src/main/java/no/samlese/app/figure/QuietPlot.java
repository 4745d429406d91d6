package no.samlese.app.figure;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A plot of JFreeChart with thin grid lines and nothing else around the data. */
final class QuietPlot {
  private QuietPlot() {}

  static XYPlot of(NumberAxis domain, NumberAxis range) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(domain);
    plot.setRangeAxis(range);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinePaint(Palette.LINE);
    plot.setRangeGridlinePaint(Palette.LINE);
    plot.setDomainGridlineStroke(Ink.THIN);
    plot.setRangeGridlineStroke(Ink.THIN);
    plot.setDomainGridlinesVisible(domain.isVisible());
    plot.setRangeGridlinesVisible(range.isVisible());
    return plot;
  }

  /**
   * Draws so that the data fill the area, and the axes stand outside.
   *
   * @param area where the data are
   * @param left room of the axis at the left
   * @param bottom room of the axis below
   */
  static void draw(XYPlot plot, Graphics2D g, Rectangle area, int left, int bottom) {
    AxisSpace below = new AxisSpace();
    below.setBottom(bottom);
    AxisSpace beside = new AxisSpace();
    beside.setLeft(left);
    plot.setFixedDomainAxisSpace(below);
    plot.setFixedRangeAxisSpace(beside);
    Rectangle all = new Rectangle(area.x - left, area.y, area.width + left, area.height + bottom);
    plot.draw(g, all, null, null, new PlotRenderingInfo(null));
  }
}
