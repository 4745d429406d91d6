package no.samlese.statistics;

/**
 * Quantiles of a sample: type 7 of Hyndman and Fan, The American Statistician 50 (1996), p. 363.
 */
public final class Quantiles {
  private Quantiles() {}

  /**
   * A quantile, linear between the two nearest values.
   *
   * @param sorted values, ascending, at least one
   * @param p 0 to 1
   */
  public static double of(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /**
   * The interval between the quantiles of both tails. Only the values there are put in order
   * (Hoare, Algorithm 65: Find, Communications of the ACM 4 (1961), p. 321).
   *
   * @param values in any order; they are put in another
   * @param tail 0 to 0.5
   */
  static Interval interval(double[] values, double tail) {
    int last = values.length - 1;
    int below = (int) Math.floor(tail * last);
    int above = (int) Math.floor((1 - tail) * last);
    int from = 0;
    for (int place : new int[] {below, below + 1, above, above + 1}) {
      from = select(values, from, Math.min(place, last));
    }
    return new Interval(of(values, tail), of(values, 1 - tail));
  }

  /**
   * Brings the value of a place in the order there, smaller ones before it, larger ones after.
   *
   * @param first place from which on values are not in order
   */
  private static int select(double[] values, int first, int place) {
    int from = first;
    int to = values.length - 1;
    while (from < to) {
      double pivot = values[place];
      int i = from;
      int j = to;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double swap = values[i];
          values[i++] = values[j];
          values[j--] = swap;
        }
      }
      from = j < place ? i : from;
      to = place < i ? j : to;
    }
    return place;
  }
}
