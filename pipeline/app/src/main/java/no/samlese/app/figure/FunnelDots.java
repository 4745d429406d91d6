package no.samlese.app.figure;

import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The dots of a funnel: those within its limits and those outside. */
final class FunnelDots {
  static final double RADIUS = 4.5;

  private FunnelDots() {}

  /** Within first, outside second. */
  static XYSeriesCollection dataset(FunnelScale scale, List<FunnelPoint> points) {
    XYSeries within = new XYSeries(0);
    XYSeries outside = new XYSeries(1);
    for (FunnelPoint point : points) {
      XYSeries series = point.outside() ? outside : within;
      series.add(scale.x(point.words()), point.rate());
    }
    XYSeriesCollection dots = new XYSeriesCollection();
    dots.addSeries(within);
    dots.addSeries(outside);
    return dots;
  }

  static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setDefaultShape(Ink.circle(0, 0, RADIUS));
    renderer.setAutoPopulateSeriesShape(false);
    renderer.setSeriesPaint(0, Palette.translucent(Palette.BLUE, 150));
    renderer.setSeriesPaint(1, Palette.VERMILION);
    return renderer;
  }
}
