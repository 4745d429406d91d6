package no.samlese.statistics;

/**
 * Rates drawn towards the mean of all, the more the fewer words stand behind them, so that short
 * documents do not top every list.
 *
 * <p>Source: Marshall, Mapping disease and mortality rates using empirical Bayes estimators,
 * Applied Statistics 40 (1991), pp. 283-294, global estimator by the method of moments.
 */
public final class Shrinkage {
  private final double[] hits;
  private final double[] words;
  private final double mean;
  private final double variance;

  private Shrinkage(double[] hits, double[] words, double mean, double variance) {
    this.hits = hits;
    this.words = words;
    this.mean = mean;
    this.variance = variance;
  }

  /**
   * Estimates the rates of units.
   *
   * @param hits of each unit
   * @param words of each unit, more than zero together
   */
  public static Shrinkage of(double[] hits, double[] words) {
    double allHits = 0;
    double allWords = 0;
    int units = 0;
    for (int i = 0; i < words.length; i++) {
      allHits += hits[i];
      allWords += words[i];
      units += words[i] > 0 ? 1 : 0;
    }
    double mean = allHits / allWords;
    double spread = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > 0) {
        double difference = hits[i] / words[i] - mean;
        spread += words[i] * difference * difference;
      }
    }
    double variance = Math.max(0, spread / allWords - mean / (allWords / units));
    return new Shrinkage(hits, words, mean, variance);
  }

  /** Hits per word of all. */
  public double mean() {
    return mean;
  }

  /** Variance between units, of rates per word. */
  public double variance() {
    return variance;
  }

  /** How much of a unit's rate is its own: 0 (all from the mean) to 1. */
  public double weight(int unit) {
    return words[unit] > 0 && variance > 0 ? variance / (variance + mean / words[unit]) : 0;
  }

  /** Hits per word of a unit; the mean for one without words. */
  public double rate(int unit) {
    double weight = weight(unit);
    return weight == 0 ? mean : mean + weight * (hits[unit] / words[unit] - mean);
  }
}
