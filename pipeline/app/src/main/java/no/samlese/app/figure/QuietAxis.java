package no.samlese.app.figure;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;

/** Axes of JFreeChart without what it draws unasked: numbers and the name alone. */
final class QuietAxis {
  /** More lines than this are more than a reader looks for. */
  private static final int STEPS = 7;

  private QuietAxis() {}

  static NumberAxis linear(String label, double low, double high, FigureNumbers numbers) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(low, high);
    axis.setTickUnit(unit(high - low, numbers), false, true);
    return quiet(axis, label);
  }

  /** An axis that holds a place and shows nothing. */
  static NumberAxis hidden(double low, double high) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(low, high);
    axis.setVisible(false);
    return axis;
  }

  static NumberAxis quiet(NumberAxis axis, String label) {
    axis.setLabel(label.isEmpty() ? null : PlainText.of(label));
    axis.setLabelFont(Typeface.PLAIN);
    axis.setLabelPaint(Palette.SOFT);
    axis.setTickLabelFont(Typeface.LITTLE);
    axis.setTickLabelPaint(Palette.SOFT);
    axis.setTickLabelInsets(new RectangleInsets(5, 5, 3, 6));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setMinorTickMarksVisible(false);
    return axis;
  }

  /** A step of 1, 2 or 5 of some power of ten, written with as many decimals as it has. */
  private static NumberTickUnit unit(double size, FigureNumbers numbers) {
    int exponent = (int) Math.floor(Math.log10(size / STEPS));
    double power = Math.pow(10, exponent);
    for (int first : new int[] {1, 2, 5}) {
      if (size / (first * power) <= STEPS) {
        return new NumberTickUnit(first * power, numbers.format(Math.max(0, -exponent)));
      }
    }
    return new NumberTickUnit(10 * power, numbers.format(Math.max(0, -exponent - 1)));
  }
}
