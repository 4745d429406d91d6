package no.samlese.statistics;

import java.util.SplittableRandom;

/**
 * Whether a group of documents speaks oftener or rarer of something than the rest, when whole
 * documents are dealt out anew: words of one document are not independent of each other, and tests
 * that take them for it find differences everywhere.
 *
 * <p>Sources: Lijffijt et al., Significance testing of word frequencies in corpora, Digital
 * Scholarship in the Humanities 31 (2016), pp. 374-397; Mildenberger, keyperm (2023); Phipson and
 * Smyth, Permutation p-values should never be zero, Statistical Applications in Genetics and
 * Molecular Biology 9 (2010), article 39, for the one added to both counts.
 */
public final class PermutationTest {
  /** Random deals. */
  public static final int DEALS = 9_999;

  /** Deals up to which all are tried. */
  private static final int FEW = 20_000;

  private static final double TOLERANCE = 1e-12;
  private static final double PRIOR = 0.5;

  private final double[] hits;
  private final double[] words;
  private final double allHits;
  private final double allWords;

  private PermutationTest(double[] hits, double[] words) {
    this.hits = hits;
    this.words = words;
    this.allHits = sum(hits);
    this.allWords = sum(words);
  }

  /**
   * The two-sided p value of the difference.
   *
   * @param hits of each document
   * @param words of each document, more than zero
   * @param group whether a document belongs to the group; some must, and some not
   * @param seed of the random deals; all deals are tried if there are few
   */
  public static double p(double[] hits, double[] words, boolean[] group, long seed) {
    PermutationTest test = new PermutationTest(hits, words);
    int size = 0;
    double groupHits = 0;
    double groupWords = 0;
    for (int i = 0; i < group.length; i++) {
      if (group[i]) {
        size++;
        groupHits += hits[i];
        groupWords += words[i];
      }
    }
    double observed = test.statistic(groupHits, groupWords) - TOLERANCE;
    return deals(group.length, size) <= FEW
        ? test.exact(size, observed)
        : test.random(size, observed, new SplittableRandom(seed));
  }

  /** How many groups of a size there are; the least p value is one over it. */
  public static double deals(int documents, int size) {
    double deals = 1;
    for (int i = 1; i <= Math.min(size, documents - size); i++) {
      deals = deals * (documents - i + 1) / i;
    }
    return Math.rint(deals);
  }

  /** How far the logarithm of the relative risk lies from zero. */
  private double statistic(double groupHits, double groupWords) {
    double rate = (groupHits + PRIOR) / groupWords;
    double rest = (allHits - groupHits + PRIOR) / (allWords - groupWords);
    return Math.abs(Math.log(rate / rest));
  }

  private double exact(int size, double observed) {
    int[] chosen = new int[size];
    for (int i = 0; i < size; i++) {
      chosen[i] = i;
    }
    double all = 0;
    double extreme = 0;
    do {
      all++;
      extreme += statistic(sum(hits, chosen), sum(words, chosen)) >= observed ? 1 : 0;
    } while (next(chosen, hits.length));
    return extreme / all;
  }

  /** The next choice in lexicographic order. */
  private static boolean next(int[] chosen, int of) {
    int i = chosen.length - 1;
    while (i >= 0 && chosen[i] == of - chosen.length + i) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    chosen[i]++;
    for (int j = i + 1; j < chosen.length; j++) {
      chosen[j] = chosen[j - 1] + 1;
    }
    return true;
  }

  private double random(int size, double observed, SplittableRandom random) {
    int[] documents = new int[hits.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = i;
    }
    int extreme = 1;
    for (int deal = 0; deal < DEALS; deal++) {
      double groupHits = 0;
      double groupWords = 0;
      for (int i = 0; i < size; i++) {
        int at = i + random.nextInt(documents.length - i);
        int document = documents[at];
        documents[at] = documents[i];
        documents[i] = document;
        groupHits += hits[document];
        groupWords += words[document];
      }
      extreme += statistic(groupHits, groupWords) >= observed ? 1 : 0;
    }
    return (double) extreme / (DEALS + 1);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double sum(double[] values, int[] chosen) {
    double sum = 0;
    for (int i : chosen) {
      sum += values[i];
    }
    return sum;
  }
}
