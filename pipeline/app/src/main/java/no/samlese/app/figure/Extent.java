package no.samlese.app.figure;

import org.jfree.data.Range;

/** From the least to the most of some values. */
final class Extent {
  private static final double LARGEST = 1e12;

  /** With a smaller one the numbers of an axis would be all decimals. */
  private static final double SMALLEST_SIZE = 1e-6;

  private double low = Double.POSITIVE_INFINITY;
  private double high = Double.NEGATIVE_INFINITY;

  /** Whether a value can be drawn: finite, and not beyond all that is ever counted. */
  static boolean holds(double value) {
    return Math.abs(value) <= LARGEST;
  }

  /** Takes a value in, if it can be drawn. */
  void add(double value) {
    if (holds(value)) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }

  /** From zero, or from below it if values are, with a margin so that no mark is cut. */
  Range fromZero(double margin) {
    add(0);
    if (low == high) {
      add(1);
    }
    return around(margin);
  }

  /** With a margin as a part of the whole; of one value, that value in the middle. */
  Range around(double margin) {
    double size = high > low ? Math.max(SMALLEST_SIZE, high - low) : 1;
    double least = high > low ? low : low - size / 2;
    return new Range(least - margin * size, least + size + margin * size);
  }
}
