package no.samlese.coverage;

/** How strongly a word is bound to some of the text, or to company in a sentence. */
public final class Association {
  private Association() {}

  /**
   * Log-likelihood ratio G² of a word's frequency in two parts of a corpus. From 0; 6.63 and 10.83
   * are the points of the chi-squared distribution with one degree of freedom for p = 0.01 and
   * 0.001. Words come in bursts, so that it overstates what stands in one document only.
   *
   * <p>Source: Dunning, Accurate methods for the statistics of surprise and coincidence,
   * Computational Linguistics 19(1) (1993), pp. 61-74, over all four cells of the table.
   *
   * @param a frequency of the word in the part
   * @param b frequency of the word in the rest
   * @param c words of the part
   * @param d words of the rest
   */
  public static double logLikelihood(double a, double b, double c, double d) {
    double whole = c + d;
    double share = (a + b) / whole;
    return 2
        * (cell(a, c * share)
            + cell(b, d * share)
            + cell(c - a, c * (1 - share))
            + cell(d - b, d * (1 - share)));
  }

  private static double cell(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * Log ratio: how many times the word is doubly as frequent in the part as in the rest. 0 where it
   * is as frequent; 1 where twice, 2 where four times. A frequency of 0 is taken as one half.
   *
   * <p>Source: Hardie, Log Ratio - an informal introduction, ESRC Centre for Corpus Approaches to
   * Social Science, Lancaster (2014).
   */
  public static double logRatio(double a, double b, double c, double d) {
    double inside = Math.max(a, 0.5) / c;
    double outside = Math.max(b, 0.5) / d;
    return Math.log(inside / outside) / Math.log(2);
  }

  /**
   * logDice: how much two things keep to each other. At most 14, where they are never apart; one
   * less means half as much; below 0 they meet less than once in 16 000.
   *
   * <p>Source: Rychlý, A lexicographer-friendly association score, RASLAN (2008), pp. 6-9.
   *
   * @param both sentences with both
   * @param one sentences with the one
   * @param other sentences with the other
   */
  public static double logDice(double both, double one, double other) {
    return 14 + Math.log(2.0 * both / (one + other)) / Math.log(2);
  }
}
