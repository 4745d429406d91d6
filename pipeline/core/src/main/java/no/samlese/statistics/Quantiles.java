package no.samlese.statistics;

/**
 * Quantiles of a sample: type 7 of Hyndman and Fan, The American Statistician 50 (1996), p. 363.
 */
public final class Quantiles {
  private Quantiles() {}

  /**
   * A quantile, linear between the two nearest values.
   *
   * @param sorted values, ascending, at least one
   * @param p 0 to 1
   */
  public static double of(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
