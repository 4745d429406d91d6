package no.samlese.statistics;

import java.util.Random;

/** Documents whose paragraphs differ in length and in how much they speak of a thing. */
final class BurstyCorpus {
  private static final double MEDIAN_WORDS = 50;
  private static final double SPREAD = 0.6;
  private static final int FEWEST_WORDS = 5;

  private final int blocks;
  private final double shape;
  private final double rate;
  private final Random random;

  static final class Sample {
    private final int[] words;
    private final int[] hits;

    private Sample(int[] words, int[] hits) {
      this.words = words;
      this.hits = hits;
    }

    int[] words() {
      return words;
    }

    int[] hits() {
      return hits;
    }
  }

  /**
   * @param expectedHits about how many hits a document has
   * @param shape of the gamma distribution of rates: the smaller, the burstier
   */
  BurstyCorpus(int blocks, double expectedHits, double shape, long seed) {
    this.blocks = blocks;
    this.shape = shape;
    this.rate = expectedHits / (blocks * MEDIAN_WORDS * Math.exp(SPREAD * SPREAD / 2));
    this.random = new Random(seed);
  }

  /** The true rate, hits per word. */
  double rate() {
    return rate;
  }

  Sample next() {
    int[] words = new int[blocks];
    int[] hits = new int[blocks];
    for (int i = 0; i < blocks; i++) {
      words[i] =
          Math.max(FEWEST_WORDS, (int) (MEDIAN_WORDS * Math.exp(SPREAD * random.nextGaussian())));
      hits[i] = poisson(rate * words[i] * gamma() / shape);
    }
    return new Sample(words, hits);
  }

  /** Marsaglia and Tsang (2000), with their step for shapes below one. */
  private double gamma() {
    double d = shape + 1 - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v * Math.pow(random.nextDouble(), 1 / shape);
      }
    }
  }

  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }
}
