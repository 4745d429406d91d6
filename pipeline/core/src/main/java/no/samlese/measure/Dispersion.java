package no.samlese.measure;

import java.util.OptionalDouble;

/**
 * Gries' deviation of proportions, normalised: how unevenly hits are spread over the parts of a
 * corpus. 0 is perfectly even; 1 is all in the smallest part.
 *
 * <p>Source: Gries, Dispersions and adjusted frequencies in corpora, IJCL 13(4) (2008), pp.
 * 403-437; normalised by 1 - min(s) after Lijffijt and Gries, IJCL 17(1) (2012), pp. 147-149.
 */
public final class Dispersion {
  private Dispersion() {}

  /**
   * The normalised deviation of proportions.
   *
   * @param words words of each part
   * @param hits hits in each part
   * @return 0 to 1; empty without hits, or if fewer than two parts hold words
   */
  public static OptionalDouble of(int[] words, int[] hits) {
    long allWords = 0;
    long allHits = 0;
    int parts = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 0; i < words.length; i++) {
      allWords += words[i];
      allHits += words[i] > 0 ? hits[i] : 0;
      parts += words[i] > 0 ? 1 : 0;
      fewest = words[i] > 0 ? Math.min(fewest, words[i]) : fewest;
    }
    if (parts < 2 || allHits == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] > 0) {
        sum += Math.abs((double) hits[i] / allHits - (double) words[i] / allWords);
      }
    }
    return OptionalDouble.of(sum / 2 / (1 - (double) fewest / allWords));
  }
}
