package no.samlese.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Weights of a linear model while it learns: an averaged perceptron (Collins 2002), whose weights
 * in the end are the mean of what they were at each step. Used by one thread.
 */
public final class AveragedWeights {
  private final int width;
  private final Map<Long, Integer> rows = new HashMap<>();
  private final float[] weights;
  private final double[] changes;
  private long steps = 1;

  /**
   * Begins with weights of nothing.
   *
   * @param width number of classes
   * @param seen features by the sums of their names, with how often they were met
   * @param cutoff how often a feature must be met to get weights
   */
  public AveragedWeights(int width, Map<Long, Integer> seen, int cutoff) {
    this.width = width;
    seen.forEach(
        (feature, times) -> {
          if (times >= cutoff) {
            rows.put(feature, rows.size());
          }
        });
    this.weights = new float[rows.size() * width];
    this.changes = new double[weights.length];
  }

  /** The rows of those features that have weights. */
  public int[] known(long[] features) {
    int[] known = new int[features.length];
    int size = 0;
    for (long feature : features) {
      Integer row = rows.get(feature);
      if (row != null) {
        known[size++] = row;
      }
    }
    return Arrays.copyOf(known, size);
  }

  /** What rows say for a class. */
  public float score(int[] known, int ofClass) {
    float score = 0;
    for (int row : known) {
      score += weights[row * width + ofClass];
    }
    return score;
  }

  /** A choice has been made: what changes from here on weighs less in the mean. */
  public void step() {
    steps++;
  }

  public void change(int[] known, int ofClass, float by) {
    for (int row : known) {
      int at = row * width + ofClass;
      weights[at] += by;
      changes[at] += (double) by * steps;
    }
  }

  /** The mean of the weights over all steps; the end of learning. */
  public FeatureWeights average() {
    float[] mean = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      mean[i] = weights[i] - (float) (changes[i] / steps);
    }
    return FeatureWeights.of(width, rows, mean);
  }
}
