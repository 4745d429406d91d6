package no.samlese.statistics;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * Intervals of a share of units, such as documents that speak of something at all.
 *
 * <p>Source: Wilson, Probable inference, JASA 22 (1927), pp. 209-212; Brown, Cai and DasGupta,
 * Interval estimation for a binomial proportion, Statistical Science 16 (2001), pp. 101-133, on why
 * not the usual one.
 */
public final class Proportion {
  /** Level of all intervals. */
  public static final double LEVEL = 0.95;

  private Proportion() {}

  /**
   * Wilson's score interval at 95 %, without continuity correction.
   *
   * @param successes 0 to trials
   * @param trials at least 1
   */
  public static Interval wilson(int successes, int trials) {
    ConfidenceInterval interval =
        BinomialProportion.getWilsonScoreInterval(trials, (double) successes / trials, LEVEL);
    return new Interval(
        successes == 0 ? 0 : interval.getLowerBound(),
        successes == trials ? 1 : interval.getUpperBound());
  }
}
