package no.samlese.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Percentile intervals of rates by block bootstrap: whole paragraphs are drawn with replacement,
 * since words of one paragraph are not independent of each other.
 *
 * <p>Source: Davison and Hinkley, Bootstrap Methods and their Application (1997), sections 2.4 and
 * 5.3 (percentile interval of a ratio); paragraphs as blocks after Kilgarriff, Comparing corpora
 * (2001), section 4, on the burstiness of words.
 */
public final class BlockBootstrap {
  /** Replicates of one interval. */
  public static final int REPLICATES = 2_000;

  /** Blocks below which an interval would say more than the data do. */
  public static final int FEWEST_BLOCKS = 5;

  private static final double TAIL = 0.025;

  private BlockBootstrap() {}

  /**
   * An interval of a rate.
   *
   * @param low 2.5 % point
   * @param high 97.5 % point
   */
  public record Interval(double low, double high) {}

  /**
   * Intervals of several rates over the same words.
   *
   * @param words words of each block
   * @param hits for each rate, the hits in each block
   * @param seed of the random numbers; the same seed gives the same intervals
   * @return hits per word, one interval a rate; null for all if there are too few blocks
   */
  public static Interval[] intervals(int[] words, int[][] hits, long seed) {
    Interval[] intervals = new Interval[hits.length];
    long total = Arrays.stream(words).asLongStream().sum();
    if (words.length < FEWEST_BLOCKS || total == 0) {
      return intervals;
    }
    double[][] rates = replicate(words, hits, new SplittableRandom(seed));
    for (int i = 0; i < hits.length; i++) {
      Arrays.sort(rates[i]);
      intervals[i] = new Interval(quantile(rates[i], TAIL), quantile(rates[i], 1 - TAIL));
    }
    return intervals;
  }

  private static double[][] replicate(int[] words, int[][] hits, SplittableRandom random) {
    int[][] blocksWithHits = blocksWithHits(hits);
    double[][] rates = new double[hits.length][REPLICATES];
    int[] drawn = new int[words.length];
    for (int r = 0; r < REPLICATES; r++) {
      Arrays.fill(drawn, 0);
      long total = draw(words, drawn, random);
      for (int i = 0; i < hits.length; i++) {
        long sum = 0;
        for (int block : blocksWithHits[i]) {
          sum += (long) drawn[block] * hits[i][block];
        }
        rates[i][r] = total == 0 ? 0 : (double) sum / total;
      }
    }
    return rates;
  }

  private static long draw(int[] words, int[] drawn, SplittableRandom random) {
    long total = 0;
    for (int i = 0; i < words.length; i++) {
      int block = random.nextInt(words.length);
      drawn[block]++;
      total += words[block];
    }
    return total;
  }

  /** Most blocks hold no hit of a category, and need not be looked at two thousand times. */
  private static int[][] blocksWithHits(int[][] hits) {
    int[][] blocks = new int[hits.length][];
    for (int i = 0; i < hits.length; i++) {
      int[] row = hits[i];
      blocks[i] = java.util.stream.IntStream.range(0, row.length).filter(b -> row[b] > 0).toArray();
    }
    return blocks;
  }

  /** Linear between the two nearest values (type 7 of Hyndman and Fan, 1996). */
  static double quantile(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
