package no.samlese.app.report;

import java.util.Locale;

/**
 * A rate drawn as a dot on its interval, with a tick for all municipalities together. Positions are
 * in units of the drawing, with a point as decimal sign.
 *
 * @param low left end of the interval; empty if there is none
 * @param high right end of the interval; empty if there is none
 * @param dot the rate
 * @param tick the rate of all
 */
public record IntervalBar(String low, String high, String dot, String tick) {
  /** Width of the drawing, with a margin on both sides for the dot. */
  public static final int WIDTH = 280;

  private static final int MARGIN = 5;

  /**
   * @param scale the rate at the right end, above 0
   */
  static IntervalBar of(Rate rate, Rate all, double scale) {
    return new IntervalBar(
        rate.hasInterval() ? position(rate.low(), scale) : "",
        rate.hasInterval() ? position(rate.high(), scale) : "",
        position(rate.per10kWords(), scale),
        position(all.per10kWords(), scale));
  }

  private static String position(Double value, double scale) {
    return value == null
        ? ""
        : String.format(Locale.ROOT, "%.1f", MARGIN + value / scale * (WIDTH - 2 * MARGIN));
  }

  /** The largest number that a bar shows; at least 1. */
  static double reach(Rate rate, Rate all) {
    double reach = 1;
    for (Double value : new Double[] {rate.high(), rate.per10kWords(), all.per10kWords()}) {
      reach = Math.max(reach, value == null ? 0 : value);
    }
    return reach;
  }
}
