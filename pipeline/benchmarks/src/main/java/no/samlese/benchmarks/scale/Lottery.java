package no.samlese.benchmarks.scale;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Things that are drawn with unequal probabilities, each draw in constant time: Walker's alias
 * method, as Vose (1991) sets its tables up.
 */
final class Lottery<T> {
  private final List<T> things;
  private final double[] keep;
  private final int[] alias;

  /**
   * @param things at least one
   * @param weights one a thing, none negative, not all zero
   */
  Lottery(List<T> things, double[] weights) {
    this.things = List.copyOf(things);
    this.keep = new double[weights.length];
    this.alias = new int[weights.length];
    if (things.isEmpty() || things.size() != weights.length) {
      throw new IllegalArgumentException(things.size() + " things, " + weights.length + " weights");
    }
    fill(weights);
  }

  /** Things that are the less frequent the later they stand, as words are (Zipf). */
  static <T> Lottery<T> zipf(List<T> things, double exponent) {
    return new Lottery<>(things, zipfWeights(things.size(), exponent));
  }

  static double[] zipfWeights(int size, double exponent) {
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = Math.pow(i + 1, -exponent);
    }
    return weights;
  }

  private void fill(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    Deque<Integer> small = new ArrayDeque<>();
    Deque<Integer> large = new ArrayDeque<>();
    for (int i = 0; i < weights.length; i++) {
      keep[i] = weights[i] / sum * weights.length;
      alias[i] = i;
      (keep[i] < 1 ? small : large).add(i);
    }
    while (!small.isEmpty() && !large.isEmpty()) {
      int low = small.remove();
      int high = large.remove();
      alias[low] = high;
      keep[high] -= 1 - keep[low];
      (keep[high] < 1 ? small : large).add(high);
    }
  }

  T draw(Chance chance) {
    int place = chance.below(keep.length);
    return things.get(chance.uniform() < keep[place] ? place : alias[place]);
  }
}
