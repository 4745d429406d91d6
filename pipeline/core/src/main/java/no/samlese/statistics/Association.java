package no.samlese.statistics;

import org.apache.commons.statistics.inference.GTest;

/**
 * How strongly two things keep each other's company in units such as sentences or windows.
 *
 * <p>Sources: Rychlý, A lexicographer-friendly association score, RASLAN (2008), pp. 6-9, for
 * logDice; Dunning (1993) for G²; Hardie (2014) for the log ratio.
 *
 * @param logDice at most 14; minus infinity if they never meet
 * @param g2 log-likelihood, negative if they meet less than by chance
 * @param logRatio binary logarithm of how much more often the second stands with the first than
 *     without it; a frequency of zero stands as one half
 * @param expected units with both, if they were independent
 */
public record Association(double logDice, double g2, double logRatio, double expected) {
  private static final double MOST = 14;

  /**
   * Measures two things.
   *
   * @param both units with both
   * @param first units with the first
   * @param second units with the second
   * @param all units
   */
  public static Association of(long both, long first, long second, long all) {
    double expected = (double) first * second / all;
    double logDice = MOST + log2(2.0 * both / (first + second));
    return new Association(
        logDice, g2(both, first, second, all), logRatio(both, first, second, all), expected);
  }

  private static double g2(long both, long first, long second, long all) {
    long neither = all - first - second + both;
    boolean constant = first == 0 || second == 0 || first == all || second == all;
    if (constant) {
      return 0;
    }
    long[][] table = {{both, first - both}, {second - both, neither}};
    double statistic = GTest.withDefaults().statistic(table);
    return both < (double) first * second / all ? -statistic : statistic;
  }

  private static double logRatio(long both, long first, long second, long all) {
    double with = (both == 0 ? 0.5 : both) / first;
    long outside = second - both;
    double without = (outside == 0 ? 0.5 : outside) / (all - first);
    return log2(with / without);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
