package no.samlese.coverage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;

/** How things are ordered by a figure, and how much two orders differ. */
public final class Ranking {
  private Ranking() {}

  /** Ranks from 1 for the highest figure; equal figures share the mean of their ranks. */
  public static double[] ranks(double[] figures) {
    Integer[] order = new Integer[figures.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -figures[i]));
    double[] ranks = new double[figures.length];
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && figures[order[to]] == figures[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  /**
   * Kendall's tau-b between two orders of the same things: 1 for the same order, -1 for the
   * opposite, ties taken into account.
   *
   * <p>Source: Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945), pp.
   * 239-251.
   *
   * @return -1 to 1; empty if one of the two has nothing but ties
   */
  public static OptionalDouble tau(double[] first, double[] second) {
    long sum = 0;
    long untiedFirst = 0;
    long untiedSecond = 0;
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < i; j++) {
        int a = Double.compare(first[i], first[j]);
        int b = Double.compare(second[i], second[j]);
        sum += (long) Integer.signum(a) * Integer.signum(b);
        untiedFirst += a == 0 ? 0 : 1;
        untiedSecond += b == 0 ? 0 : 1;
      }
    }
    double pairs = Math.sqrt((double) untiedFirst * untiedSecond);
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / pairs);
  }
}
