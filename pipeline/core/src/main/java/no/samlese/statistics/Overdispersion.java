package no.samlese.statistics;

/**
 * How much more rates differ between units than chance alone would make them: 1 if hits fell like
 * rain, more if they come in showers.
 *
 * <p>Source: McCullagh and Nelder, Generalized Linear Models, 2nd ed. (1989), section 6.2:
 * Pearson's statistic of a Poisson model with one rate, over its degrees of freedom.
 */
public final class Overdispersion {
  private Overdispersion() {}

  /**
   * The dispersion parameter.
   *
   * @param hits of each unit
   * @param words of each unit; units without words are left out
   * @return not below 0; NaN with fewer than two units or without hits
   */
  public static double of(double[] hits, double[] words) {
    double allHits = 0;
    double allWords = 0;
    int units = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > 0) {
        allHits += hits[i];
        allWords += words[i];
        units++;
      }
    }
    if (units < 2 || allHits == 0) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > 0) {
        double expected = allHits * words[i] / allWords;
        sum += (hits[i] - expected) * (hits[i] - expected) / expected;
      }
    }
    return sum / (units - 1);
  }
}
