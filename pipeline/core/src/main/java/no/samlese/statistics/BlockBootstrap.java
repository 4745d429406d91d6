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

  /** Bits of half a random number. */
  private static final int HALF = 32;

  private final int[] words;
  private final Tally[] tallies;
  private final double[][] pivots;

  private BlockBootstrap(int[] words, int[][] hits) {
    this.words = words;
    this.tallies = Arrays.stream(hits).map(row -> new Tally(row, words)).toArray(Tally[]::new);
    this.pivots = new double[hits.length][];
  }

  /** The blocks that hold a hit, with what each adds to sums: most hold none. */
  private static final class Tally {
    private final int[] blocks;
    private final long[] hits;
    private final long[] squares;
    private final long[] products;
    private final long sum;

    private Tally(int[] row, int[] words) {
      blocks = IntStream.range(0, row.length).filter(b -> row[b] > 0).toArray();
      hits = Arrays.stream(blocks).mapToLong(b -> row[b]).toArray();
      squares = Arrays.stream(hits).map(h -> h * h).toArray();
      products = Arrays.stream(blocks).mapToLong(b -> (long) row[b] * words[b]).toArray();
      sum = Arrays.stream(hits).sum();
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
    Sums all = sums();
    int[] drawn = new int[words.length];
    for (int r = 0; r < REPLICATES && frequent.length > 0; r++) {
      Sums sample = draw(random, drawn);
      for (int rate : frequent) {
        pivots[rate][r] = pivot(tallies[rate], drawn, sample, all);
      }
    }
  }

  private Sums sums() {
    long sum = 0;
    double squares = 0;
    for (int n : words) {
      sum += n;
      squares += (double) n * n;
    }
    return new Sums(sum, squares);
  }

  /**
   * Draws as many blocks as there are, two of each random number: its halves, times the number of
   * blocks, over 2^32 (Lemire, Fast random integer generation in an interval, ACM Transactions on
   * Modeling and Computer Simulation 29 (2019), article 3). His rejection is left out: no block is
   * likelier than another by more than blocks / 2^32.
   *
   * @param drawn is filled: how often each block was drawn
   */
  private Sums draw(SplittableRandom random, int[] drawn) {
    Arrays.fill(drawn, 0);
    long blocks = words.length;
    long sum = 0;
    double squares = 0;
    long bits = 0;
    for (int i = 0; i < blocks; i++) {
      bits = (i & 1) == 0 ? random.nextLong() : bits << HALF;
      int block = (int) (((bits >>> HALF) * blocks) >>> HALF);
      long n = words[block];
      drawn[block]++;
      sum += n;
      squares += (double) (n * n);
    }
    return new Sums(sum, squares);
  }

  /** How many standard errors of its own the rate of a sample lies above that of all. */
  private double pivot(Tally tally, int[] drawn, Sums sample, Sums all) {
    long hits = 0;
    long squares = 0;
    long products = 0;
    for (int i = 0; i < tally.blocks.length; i++) {
      // No branch on blocks that were not drawn: it could not be foretold, and costs more.
      long n = drawn[tally.blocks[i]];
      hits += n * tally.hits[i];
      squares += n * tally.squares[i];
      products += n * tally.products[i];
    }
    double rate = (double) hits / sample.words;
    double error = error(rate, (double) squares, (double) products, sample);
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
    Interval tails = Quantiles.interval(pivots[rate], TAIL);
    double value = estimate.value();
    double low = value - tails.high() * estimate.standardError();
    double high = value - tails.low() * estimate.standardError();
    return new Interval(Math.max(0, Math.min(low, value)), Math.max(high, value));
  }
}
