package no.samlese.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Intervals of rates by block bootstrap: whole paragraphs are drawn with replacement, since words
 * of one paragraph are not independent of each other.
 *
 * <p>A rate with {@link #ENOUGH_HITS} hits or more has the studentised interval; for rarer ones all
 * bootstrap intervals are too short, and they have {@link BlockRate#interval()}. Decision 0005 has
 * the simulation.
 *
 * <p>Sources: Davison and Hinkley, Bootstrap Methods and their Application (1997), sections 2.4
 * (ratio) and 5.2 (studentised interval); paragraphs as blocks after Kilgarriff, Comparing corpora
 * (2001), section 4, on the burstiness of words.
 */
public final class BlockBootstrap {
  /** Replicates of one interval. */
  public static final int REPLICATES = 2_000;

  /** Blocks below which an interval would say more than the data do. */
  public static final int FEWEST_BLOCKS = 5;

  /** Hits from which on the replicates tell the ends of the interval. */
  public static final int ENOUGH_HITS = 20;

  private static final double TAIL = (1 - Proportion.LEVEL) / 2;

  private final int[] words;
  private final Tally[] tallies;
  private final double[][] pivots;

  private BlockBootstrap(int[] words, int[][] hits) {
    this.words = words;
    this.tallies = Arrays.stream(hits).map(Tally::new).toArray(Tally[]::new);
    this.pivots = new double[hits.length][];
  }

  /** The blocks that hold a hit, and how many: most hold none, and need not be looked at. */
  private static final class Tally {
    private final int[] blocks;
    private final int[] hits;
    private final long sum;

    private Tally(int[] row) {
      blocks = IntStream.range(0, row.length).filter(b -> row[b] > 0).toArray();
      hits = Arrays.stream(blocks).map(b -> row[b]).toArray();
      sum = Arrays.stream(hits).asLongStream().sum();
    }
  }

  /** Sums over one sample of blocks. */
  private record Sums(long words, double squaredWords) {}

  /**
   * Intervals of several rates over the same words, at 95 %.
   *
   * @param words words of each block
   * @param hits for each rate, the hits in each block
   * @param seed of the random numbers; the same seed gives the same intervals
   * @return hits per word, one interval a rate; null for all if there are too few blocks
   */
  public static Interval[] intervals(int[] words, int[][] hits, long seed) {
    Interval[] intervals = new Interval[hits.length];
    if (words.length >= FEWEST_BLOCKS && Arrays.stream(words).anyMatch(w -> w > 0)) {
      BlockBootstrap bootstrap = new BlockBootstrap(words, hits);
      bootstrap.draw(new SplittableRandom(seed));
      for (int i = 0; i < hits.length; i++) {
        intervals[i] = bootstrap.interval(i, hits[i]);
      }
    }
    return intervals;
  }

  private boolean isFrequent(int rate) {
    return tallies[rate].sum >= ENOUGH_HITS;
  }

  private void draw(SplittableRandom random) {
    int[] frequent = IntStream.range(0, tallies.length).filter(this::isFrequent).toArray();
    for (int rate : frequent) {
      pivots[rate] = new double[REPLICATES];
    }
    int[] drawn = new int[words.length];
    Arrays.fill(drawn, 1);
    Sums all = sums(drawn);
    for (int r = 0; r < REPLICATES && frequent.length > 0; r++) {
      Arrays.fill(drawn, 0);
      for (int i = 0; i < words.length; i++) {
        drawn[random.nextInt(words.length)]++;
      }
      Sums sample = sums(drawn);
      for (int rate : frequent) {
        pivots[rate][r] = pivot(tallies[rate], drawn, sample, all);
      }
    }
  }

  private Sums sums(int[] drawn) {
    long sum = 0;
    double squares = 0;
    for (int i = 0; i < drawn.length; i++) {
      sum += (long) drawn[i] * words[i];
      squares += (double) drawn[i] * words[i] * words[i];
    }
    return new Sums(sum, squares);
  }

  /** How many standard errors of its own the rate of a sample lies above that of all. */
  private double pivot(Tally tally, int[] drawn, Sums sample, Sums all) {
    long hits = 0;
    double squares = 0;
    double products = 0;
    for (int i = 0; i < tally.blocks.length; i++) {
      int block = tally.blocks[i];
      if (drawn[block] > 0) {
        double n = (double) drawn[block] * tally.hits[i];
        hits += (long) n;
        squares += n * tally.hits[i];
        products += n * words[block];
      }
    }
    double rate = (double) hits / sample.words;
    double error = error(rate, squares, products, sample);
    double difference = rate - (double) tally.sum / all.words;
    return error == 0 ? 0 : difference / error;
  }

  private double error(double rate, double squares, double products, Sums sums) {
    double residuals = squares - 2 * rate * products + rate * rate * sums.squaredWords;
    double correction = (double) words.length / (words.length - 1);
    return Math.sqrt(Math.max(0, residuals) * correction) / sums.words;
  }

  private Interval interval(int rate, int[] hits) {
    BlockRate estimate = BlockRate.of(words, hits);
    if (!isFrequent(rate)) {
      return estimate.interval();
    }
    double[] sorted = pivots[rate].clone();
    Arrays.sort(sorted);
    double value = estimate.value();
    double low = value - Quantiles.of(sorted, 1 - TAIL) * estimate.standardError();
    double high = value - Quantiles.of(sorted, TAIL) * estimate.standardError();
    return new Interval(Math.max(0, Math.min(low, value)), Math.max(high, value));
  }
}
