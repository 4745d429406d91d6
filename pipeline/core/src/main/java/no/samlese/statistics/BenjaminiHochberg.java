package no.samlese.statistics;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Adjusts p values so that the expected share of false discoveries stays below the level.
 *
 * <p>Source: Benjamini and Hochberg, Controlling the false discovery rate, Journal of the Royal
 * Statistical Society B 57 (1995), pp. 289-300.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * Adjusted values, in the order of the values.
   *
   * @param p 0 to 1 each; NaN for what was not tested, which stays NaN and does not count
   */
  public static double[] adjust(double[] p) {
    Integer[] order =
        java.util.stream.IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .toArray(Integer[]::new);
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    double least = 1;
    for (int i = 0; i < order.length; i++) {
      int rank = order.length - i;
      least = Math.min(least, p[order[i]] * order.length / rank);
      adjusted[order[i]] = least;
    }
    return adjusted;
  }
}
