package no.samlese.app.figure;

import org.jfree.data.Range;

/** From the least to the most of some values. */
final class Extent {
  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  /** Takes a value in; none that is not finite. */
  void add(double value) {
    if (Double.isFinite(value)) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }

  boolean isEmpty() {
    return low > high;
  }

  /** From zero, or from below it if values are, with a margin so that no mark is cut. */
  Range fromZero(double margin) {
    add(0);
    return around(margin);
  }

  /** With a margin as a part of the whole. */
  Range around(double margin) {
    double size = high > low ? high - low : 1;
    return new Range(low - margin * size, high + margin * size);
  }
}
