package no.samlese.statistics;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * A rate with the variance that its blocks show: paragraphs, or documents.
 *
 * <p>Sources: Cochran, Sampling Techniques, 3rd ed. (1977), section 6.4, for the variance of a
 * ratio; Rao and Scott, A simple method for the analysis of clustered binary data, Biometrics 48
 * (1992), pp. 577-585, for the effective count; Garwood, Fiducial limits for the Poisson
 * distribution, Biometrika 28 (1936), pp. 437-442, for its interval.
 *
 * @param hits of all blocks
 * @param words of all blocks, more than zero
 * @param variance of the number of hits, as the blocks show it
 */
public record BlockRate(long hits, long words, double variance) {
  private static final double TAIL = (1 - Proportion.LEVEL) / 2;

  /**
   * The rate of some blocks.
   *
   * @param words words of each block
   * @param hits hits in each block
   */
  public static BlockRate of(int[] words, int[] hits) {
    long allWords = 0;
    long allHits = 0;
    for (int i = 0; i < words.length; i++) {
      allWords += words[i];
      allHits += hits[i];
    }
    double rate = (double) allHits / allWords;
    double squares = 0;
    for (int i = 0; i < words.length; i++) {
      double residual = hits[i] - rate * words[i];
      squares += residual * residual;
    }
    double variance = words.length < 2 ? 0 : squares * words.length / (words.length - 1);
    return new BlockRate(allHits, allWords, variance);
  }

  /** Hits per word. */
  public double value() {
    return (double) hits / words;
  }

  /** Standard error of the rate. */
  public double standardError() {
    return Math.sqrt(variance) / words;
  }

  /** How much larger the variance is than chance alone would make it; at least 1. */
  public double designEffect() {
    return hits == 0 ? 1 : Math.max(1, variance / hits);
  }

  /** Exact 95 % interval of a count with this variance; it holds for rare things too. */
  public Interval interval() {
    double effective = hits / designEffect();
    double scale = designEffect() / words;
    double low = hits == 0 ? 0 : quantile(effective, scale, TAIL);
    return new Interval(low, quantile(effective + 1, scale, 1 - TAIL));
  }

  private static double quantile(double shape, double scale, double p) {
    return GammaDistribution.of(shape, scale).inverseCumulativeProbability(p);
  }
}
