package no.samlese.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Limits within which rates of units of some size lie by chance, if all have the same rate.
 *
 * <p>Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in
 * Medicine 24 (2005), pp. 1185-1202, with multiplicative overdispersion.
 */
public final class Funnel {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Funnel() {}

  /**
   * The limits at a size.
   *
   * @param rate of all, hits per word
   * @param words of the unit, more than zero
   * @param dispersion see {@link Overdispersion}; below 1 counts as 1
   * @param level such as 0.95
   */
  public static Interval limits(double rate, double words, double dispersion, double level) {
    double z = NORMAL.inverseCumulativeProbability((1 + level) / 2);
    double half = z * Math.sqrt(Math.max(1, dispersion) * rate / words);
    return new Interval(Math.max(0, rate - half), rate + half);
  }
}
