package no.samlese.statistics;

/**
 * How unevenly hits are spread over the parts of a corpus.
 *
 * <p>Source: Gries, Dispersions and adjusted frequencies in corpora, IJCL 13(4) (2008), pp.
 * 403-437; normalised by 1 - min(s) after Lijffijt and Gries, IJCL 17(1) (2012), pp. 147-149.
 *
 * @param proportions Gries' deviation of proportions (DP): 0 perfectly even; NaN without hits
 * @param normalised DP over its maximum: 1 all in the smallest part; NaN without hits, or if fewer
 *     than two parts hold words
 * @param range parts with a hit
 * @param parts parts with words
 */
public record Dispersion(double proportions, double normalised, int range, int parts) {
  /**
   * Measures the spread.
   *
   * @param words words of each part; those without are left out
   * @param hits hits in each part
   */
  public static Dispersion of(int[] words, int[] hits) {
    long allWords = 0;
    long allHits = 0;
    int parts = 0;
    int range = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > 0) {
        allWords += words[i];
        allHits += hits[i];
        parts++;
        range += hits[i] > 0 ? 1 : 0;
        fewest = Math.min(fewest, words[i]);
      }
    }
    if (allHits == 0) {
      return new Dispersion(Double.NaN, Double.NaN, 0, parts);
    }
    double deviation = deviation(words, hits, allWords, allHits);
    double most = 1 - (double) fewest / allWords;
    return new Dispersion(deviation, parts < 2 ? Double.NaN : deviation / most, range, parts);
  }

  private static double deviation(int[] words, int[] hits, long allWords, long allHits) {
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > 0) {
        sum += Math.abs((double) hits[i] / allHits - (double) words[i] / allWords);
      }
    }
    return sum / 2;
  }
}
