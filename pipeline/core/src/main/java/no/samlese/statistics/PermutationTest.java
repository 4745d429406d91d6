package no.samlese.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

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

  private final double[] words;
  private final double allWords;
  private final int size;

  /** The documents of each deal, deal after deal. */
  private final int[] dealt;

  private final double[] dealtWords;

  /** What is added to the deals at least as extreme, and to all: the group as it is. */
  private final int own;

  /**
   * Deals groups of a size out: all there are if they are few. One dealing serves all groups of the
   * size, and all things that are counted in them.
   *
   * @param words of each document, more than zero
   * @param size documents of a group, fewer than all
   * @param seed of the random deals
   */
  public PermutationTest(double[] words, int size, long seed) {
    boolean few = deals(words.length, size) <= FEW;
    this.words = words.clone();
    this.allWords = sum(words);
    this.size = size;
    this.dealt = few ? all() : random(new SplittableRandom(seed));
    this.dealtWords = sums(this.words);
    this.own = few ? 0 : 1;
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
    return new PermutationTest(words, size, seed).outcomes(hits).p(groupHits, groupWords);
  }

  /** How many groups of a size there are; the least p value is one over it. */
  public static double deals(int documents, int size) {
    double deals = 1;
    for (int i = 1; i <= Math.min(size, documents - size); i++) {
      deals = deals * (documents - i + 1) / i;
    }
    return Math.rint(deals);
  }

  /** What the deals come to for a thing with these hits in each document. */
  public Outcomes outcomes(double[] hits) {
    return new Outcomes(sum(hits), sums(hits));
  }

  /**
   * The same for several things at once, which costs little more than one.
   *
   * @param hits for each document those of each thing
   */
  public List<Outcomes> outcomes(double[][] hits) {
    int things = hits[0].length;
    double[][] sums = new double[things][dealtWords.length];
    double[] sum = new double[things];
    for (int deal = 0; deal < dealtWords.length; deal++) {
      Arrays.fill(sum, 0);
      for (int i = deal * size; i < (deal + 1) * size; i++) {
        add(hits[dealt[i]], sum);
      }
      for (int thing = 0; thing < things; thing++) {
        sums[thing][deal] = sum[thing];
      }
    }
    double[] all = new double[things];
    Arrays.stream(hits).forEach(document -> add(document, all));
    return IntStream.range(0, things).mapToObj(t -> new Outcomes(all[t], sums[t])).toList();
  }

  private static void add(double[] values, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }

  /** The differences that dealing makes, for one thing that is counted. */
  public final class Outcomes {
    private final double allHits;
    private final double[] statistics;

    private Outcomes(double allHits, double[] sums) {
      this.allHits = allHits;
      this.statistics = sums;
      for (int deal = 0; deal < statistics.length; deal++) {
        statistics[deal] = statistic(statistics[deal], dealtWords[deal]);
      }
    }

    /**
     * The relative risk, or one over it if that is larger: in the order of its logarithm's size.
     */
    private double statistic(double groupHits, double groupWords) {
      double rate = (groupHits + PRIOR) * (allWords - groupWords);
      double rest = (allHits - groupHits + PRIOR) * groupWords;
      return rate > rest ? rate / rest : rest / rate;
    }

    /** The two-sided p value of a group with so many hits and words. */
    public double p(double groupHits, double groupWords) {
      double observed = statistic(groupHits, groupWords) * (1 - TOLERANCE);
      int extreme = own;
      for (double statistic : statistics) {
        extreme += statistic >= observed ? 1 : 0;
      }
      return (double) extreme / (statistics.length + own);
    }
  }

  private int[] all() {
    int[] all = new int[size * (int) deals(words.length, size)];
    int[] chosen = IntStream.range(0, size).toArray();
    int end = 0;
    do {
      System.arraycopy(chosen, 0, all, end, size);
      end += size;
    } while (next(chosen, words.length));
    return all;
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

  private int[] random(SplittableRandom random) {
    int[] documents = IntStream.range(0, words.length).toArray();
    int[] all = new int[DEALS * size];
    for (int deal = 0; deal < DEALS; deal++) {
      for (int i = 0; i < size; i++) {
        int at = i + random.nextInt(documents.length - i);
        int document = documents[at];
        documents[at] = documents[i];
        documents[i] = document;
        all[deal * size + i] = document;
      }
    }
    return all;
  }

  /** Sums over the documents of each deal. */
  private double[] sums(double[] values) {
    double[] sums = new double[dealt.length / size];
    for (int deal = 0; deal < sums.length; deal++) {
      double sum = 0;
      for (int i = deal * size; i < (deal + 1) * size; i++) {
        sum += values[dealt[i]];
      }
      sums[deal] = sum;
    }
    return sums;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
