package no.samlese.app.figure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The limits of a funnel and its middle. */
final class FunnelLines {
  private static final List<ToDoubleFunction<FunnelLimit>> INNER =
      List.of(FunnelLimit::low95, FunnelLimit::high95);
  private static final List<ToDoubleFunction<FunnelLimit>> OUTER =
      List.of(FunnelLimit::low998, FunnelLimit::high998);

  private final FunnelScale scale;
  private final List<FunnelLimit> limits;
  private final double mean;

  /** Keeps the limits that have a place on the axis. */
  FunnelLines(FunnelScale scale, List<FunnelLimit> limits, double mean) {
    this.mean = mean;
    this.scale = scale;
    this.limits =
        limits.stream()
            .filter(limit -> limit.words() > 0 && scale.words().contains(scale.x(limit.words())))
            .toList();
  }

  /** Inner limits, outer limits and the middle, in this order. */
  XYSeriesCollection dataset() {
    XYSeriesCollection lines = new XYSeriesCollection();
    INNER.forEach(side -> lines.addSeries(line(lines.getSeriesCount(), side)));
    OUTER.forEach(side -> lines.addSeries(line(lines.getSeriesCount(), side)));
    XYSeries middle = new XYSeries(lines.getSeriesCount());
    if (Extent.holds(mean)) {
      middle.add(scale.words().getLowerBound(), mean);
      middle.add(scale.words().getUpperBound(), mean);
    }
    lines.addSeries(middle);
    return lines;
  }

  private XYSeries line(int name, ToDoubleFunction<FunnelLimit> side) {
    XYSeries line = new XYSeries(name);
    for (FunnelLimit limit : limits) {
      double rate = side.applyAsDouble(limit);
      if (Extent.holds(rate)) {
        line.add(scale.x(limit.words()), rate);
      }
    }
    return line;
  }

  /** Where a limit ends at the right, if that is within the drawing. */
  OptionalDouble end(ToDoubleFunction<FunnelLimit> side) {
    return limits.stream()
        .mapToDouble(side)
        .filter(Double::isFinite)
        .reduce((first, second) -> second)
        .stream()
        .filter(scale.rates()::contains)
        .findFirst();
  }

  /**
   * Keeps the lines free of texts.
   *
   * @param x from a value on the axis of words to a place in the drawing
   * @param y from a rate to a place in the drawing
   */
  void keepFree(Labels labels, DoubleUnaryOperator x, DoubleUnaryOperator y) {
    XYSeriesCollection lines = dataset();
    for (int n = 0; n < lines.getSeriesCount(); n++) {
      XYSeries line = lines.getSeries(n);
      for (int item = 1; item < line.getItemCount(); item++) {
        labels.line(
            x.applyAsDouble(line.getX(item - 1).doubleValue()),
            y.applyAsDouble(line.getY(item - 1).doubleValue()),
            x.applyAsDouble(line.getX(item).doubleValue()),
            y.applyAsDouble(line.getY(item).doubleValue()));
      }
    }
  }

  static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setDefaultPaint(Palette.SOFT);
    renderer.setAutoPopulateSeriesPaint(false);
    renderer.setDefaultStroke(Ink.THIN);
    renderer.setAutoPopulateSeriesStroke(false);
    int outer = INNER.size();
    for (int n = outer; n < outer + OUTER.size(); n++) {
      renderer.setSeriesStroke(n, Ink.DASHED);
    }
    renderer.setSeriesStroke(outer + OUTER.size(), Ink.MEDIUM);
    return renderer;
  }
}
