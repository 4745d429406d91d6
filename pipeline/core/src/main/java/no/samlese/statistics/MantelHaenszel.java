package no.samlese.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The common odds ratio of two by two tables: whether two things meet more often than by chance
 * among units of the same kind, such as paragraphs of the same length.
 *
 * <p>Sources: Mantel and Haenszel, Journal of the National Cancer Institute 22 (1959), pp. 719-748;
 * interval after Robins, Breslow and Greenland, Biometrics 42 (1986), pp. 311-323.
 *
 * @param oddsRatio common odds ratio; infinity or NaN where a table gives none
 * @param interval 95 %; null where there is none
 * @param chiSquared without continuity correction, one degree of freedom
 * @param p of chiSquared
 */
public record MantelHaenszel(double oddsRatio, Interval interval, double chiSquared, double p) {
  private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  /**
   * Pools tables.
   *
   * @param strata each with the four cells both, first only, second only, neither; those with less
   *     than two units say nothing
   */
  public static MantelHaenszel of(Iterable<long[]> strata) {
    Sums sums = new Sums();
    for (long[] cells : strata) {
      sums.add((double) cells[0], (double) cells[1], (double) cells[2], (double) cells[3]);
    }
    return sums.result();
  }

  /** The sums over strata that estimate, interval and test are made of. */
  private static final class Sums {
    private double agree;
    private double differ;
    private double agreeSquare;
    private double cross;
    private double differSquare;
    private double excess;
    private double variance;

    void add(double a, double b, double c, double d) {
      double n = a + b + c + d;
      if (n < 2) {
        return;
      }
      double r = a * d / n;
      double s = b * c / n;
      double p = (a + d) / n;
      double q = (b + c) / n;
      agree += r;
      differ += s;
      agreeSquare += p * r;
      cross += p * s + q * r;
      differSquare += q * s;
      excess += a - (a + b) * (a + c) / n;
      variance += (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1));
    }

    MantelHaenszel result() {
      double ratio = agree / differ;
      double chiSquared = variance == 0 ? 0 : excess * excess / variance;
      double p = ChiSquaredDistribution.of(1).survivalProbability(chiSquared);
      if (agree == 0 || differ == 0) {
        return new MantelHaenszel(ratio, null, chiSquared, p);
      }
      double error =
          Math.sqrt(
              agreeSquare / (2 * agree * agree)
                  + cross / (2 * agree * differ)
                  + differSquare / (2 * differ * differ));
      double factor = Math.exp(Z * error);
      return new MantelHaenszel(ratio, new Interval(ratio / factor, ratio * factor), chiSquared, p);
    }
  }
}
