package no.samlese.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.GTest;

/**
 * How much oftener something stands in one part of a corpus than in another: effect size with a
 * conservative interval, and the log-likelihood statistic for reference.
 *
 * <p>Sources: Hardie, Log Ratio: an informal introduction (CASS, 2014) for the effect size;
 * Dunning, Accurate methods for the statistics of surprise and coincidence, Computational
 * Linguistics 19(1) (1993), pp. 61-74, for G²; Evert, Measuring keyness, Digital Humanities (2022),
 * for the conservative LRC. Interval and G² take words for independent of each other, which they
 * are not; {@link PermutationTest} does not.
 *
 * @param value binary logarithm of the relative risk; a frequency of zero stands as one half
 * @param low lower end of the interval, minus infinity if the first frequency is zero
 * @param high upper end of the interval, infinity if the second frequency is zero
 * @param conservative LRC: the end of the interval nearest to zero, and zero if it holds zero
 * @param g2 log-likelihood, negative if the first rate is the lower
 */
public record LogRatio(double value, double low, double high, double conservative, double g2) {
  private static final double ALPHA = 0.05;
  private static final double LN_2 = Math.log(2);

  /**
   * Compares two frequencies.
   *
   * @param hits in the first part
   * @param words of the first part, more than zero
   * @param otherHits in the second part
   * @param otherWords of the second part, more than zero
   * @param comparisons how many are made at once: the level of the interval is 1 - 0.05 /
   *     comparisons
   */
  public static LogRatio of(
      long hits, long words, long otherHits, long otherWords, int comparisons) {
    return of(hits, words, otherHits, otherWords, share(hits, otherHits, comparisons));
  }

  /** Clopper and Pearson's interval of the share of hits that the first part has. */
  static Interval share(long hits, long otherHits, int comparisons) {
    double alpha = ALPHA / Math.max(1, comparisons);
    return new Interval(
        hits == 0 ? 0.0 : beta((double) hits, otherHits + 1.0, alpha / 2),
        otherHits == 0 ? 1 : beta(hits + 1.0, (double) otherHits, 1 - alpha / 2));
  }

  /** The same, with the interval of the share of hits that the first part has. */
  static LogRatio of(long hits, long words, long otherHits, long otherWords, Interval share) {
    double scale = (double) otherWords / words;
    boolean none = hits + otherHits == 0;
    double lowest = none ? Double.NEGATIVE_INFINITY : log2(odds(share.low()) * scale);
    double highest = none ? Double.POSITIVE_INFINITY : log2(odds(share.high()) * scale);
    return new LogRatio(
        log2(orHalf(hits) / orHalf(otherHits) * scale),
        lowest,
        highest,
        nearestToZero(lowest, highest),
        g2(hits, words, otherHits, otherWords));
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  private static double beta(double alpha, double beta, double p) {
    return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(p);
  }

  private static double orHalf(long frequency) {
    return frequency == 0 ? 0.5 : (double) frequency;
  }

  private static double nearestToZero(double low, double high) {
    if (low > 0) {
      return low;
    }
    return high < 0 ? high : 0;
  }

  /**
   * The log-likelihood statistic alone, which costs much less than the interval.
   *
   * @return negative if the first rate is the lower
   */
  public static double g2(long hits, long words, long otherHits, long otherWords) {
    if (hits + otherHits == 0 || hits + otherHits == words + otherWords) {
      return 0;
    }
    double statistic =
        GTest.withDefaults()
            .statistic(new long[][] {{hits, words - hits}, {otherHits, otherWords - otherHits}});
    boolean lower = (double) hits * otherWords < (double) otherHits * words;
    return lower ? -statistic : statistic;
  }

  /** The p value of G², words taken as independent. */
  public double p() {
    return ChiSquaredDistribution.of(1).survivalProbability(Math.abs(g2));
  }

  private static double log2(double value) {
    return Math.log(value) / LN_2;
  }
}
