package no.samlese.app.figure;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * From words and rates to places: over logarithms where the longest text is more than twenty times
 * the shortest.
 */
record FunnelScale(boolean logarithmic, Range words, Range rates) {
  private static final double LOGARITHMIC_FROM = 20;
  private static final double MARGIN = 0.05;

  static FunnelScale of(List<FunnelPoint> points, double mean) {
    Extent words = new Extent();
    Extent rates = new Extent();
    points.forEach(point -> words.add(point.words()));
    points.forEach(point -> rates.add(point.rate()));
    // Half as much again above the mean, so that the funnel is seen where all is within it.
    rates.add(1.5 * mean);
    Range plain = words.around(0);
    boolean logarithmic =
        plain.getLowerBound() > 0
            && plain.getUpperBound() > LOGARITHMIC_FROM * plain.getLowerBound();
    Range shown = logarithmic ? logarithms(plain) : words.around(MARGIN);
    return new FunnelScale(logarithmic, shown, rates.fromZero(MARGIN));
  }

  private static Range logarithms(Range plain) {
    Extent extent = new Extent();
    extent.add(Math.log10(plain.getLowerBound()));
    extent.add(Math.log10(plain.getUpperBound()));
    return extent.around(MARGIN);
  }

  double x(double words) {
    return logarithmic ? Math.log10(words) : words;
  }

  XYPlot plot(String xLabel, FigureNumbers numbers) {
    NumberAxis below =
        logarithmic
            ? QuietAxis.quiet(new LogAxis(numbers), xLabel)
            : QuietAxis.linear(xLabel, words.getLowerBound(), words.getUpperBound(), numbers);
    below.setRange(words);
    NumberAxis beside = QuietAxis.linear("", rates.getLowerBound(), rates.getUpperBound(), numbers);
    XYPlot plot = QuietPlot.of(below, beside);
    plot.setDomainGridlinesVisible(false);
    return plot;
  }
}
