package no.samlese.benchmarks.scale;

import java.util.SplittableRandom;

/** A stream of random numbers with the distributions of texts; equal seeds give equal streams. */
final class Chance {
  private static final double THIRD = 1.0 / 3;

  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The stream of a name: what is drawn for one thing does not depend on what else there is. */
  static Chance of(long seed, String name) {
    long hash = seed;
    for (int i = 0; i < name.length(); i++) {
      hash = 31 * hash + name.charAt(i);
    }
    return new Chance(hash);
  }

  boolean holds(double probability) {
    return random.nextDouble() < probability;
  }

  /** From 0 to 1. */
  double uniform() {
    return random.nextDouble();
  }

  /** From 0 to one less than the limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** A whole number whose mean is the number. */
  int rounded(double number) {
    int floor = (int) Math.floor(number);
    return floor + (holds(number - floor) ? 1 : 0);
  }

  /**
   * Log-normal.
   *
   * @param mean mean of the draws, not of their logarithms
   * @param sigma standard deviation of the logarithms
   */
  double logNormal(double mean, double sigma) {
    return mean * Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
  }

  /**
   * Gamma with mean 1 and variance 1 / shape: Marsaglia and Tsang (2000), A simple method for
   * generating gamma variables, ACM Transactions on Mathematical Software 26(3).
   */
  double gamma(double shape) {
    if (shape < 1) {
      // Their note: a larger shape, thinned by a power of a uniform number.
      return gamma(shape + 1) * (shape + 1) / shape * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - THIRD;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v / shape;
      }
    }
  }
}
