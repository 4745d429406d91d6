package no.samlese.statistics;

import java.util.Arrays;

/** Distances between two profiles of counts over the same features. */
public final class Distances {
  private Distances() {}

  /**
   * Jensen-Shannon distance to the base 2: 0 alike, 1 nothing in common.
   *
   * <p>Source: Endres and Schindelin, A new metric for probability distributions, IEEE Transactions
   * on Information Theory 49 (2003), pp. 1858-1860.
   */
  public static double jensenShannon(double[] a, double[] b) {
    double[] p = shares(a);
    double[] q = shares(b);
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      double middle = (p[i] + q[i]) / 2;
      sum += part(p[i], middle) + part(q[i], middle);
    }
    return Math.sqrt(Math.max(0, sum / 2 / Math.log(2)));
  }

  private static double part(double share, double middle) {
    return share == 0 ? 0 : share * Math.log(share / middle);
  }

  /** Hellinger distance: 0 alike, 1 nothing in common. */
  public static double hellinger(double[] a, double[] b) {
    double[] p = shares(a);
    double[] q = shares(b);
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      double difference = Math.sqrt(p[i]) - Math.sqrt(q[i]);
      sum += difference * difference;
    }
    return Math.sqrt(sum / 2);
  }

  /**
   * Aitchison's distance between compositions, with one half added to each count.
   *
   * <p>Source: Aitchison, The Statistical Analysis of Compositional Data (1986), section 8.3.
   */
  public static double aitchison(double[] a, double[] b) {
    double[] x = centred(a);
    double[] y = centred(b);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - y[i]) * (x[i] - y[i]);
    }
    return Math.sqrt(sum);
  }

  private static double[] centred(double[] counts) {
    double[] logs = Arrays.stream(counts).map(n -> Math.log(n + Composition.PRIOR)).toArray();
    double mean = Arrays.stream(logs).average().orElse(0);
    return Arrays.stream(logs).map(log -> log - mean).toArray();
  }

  private static double[] shares(double[] counts) {
    double sum = Arrays.stream(counts).sum();
    return Arrays.stream(counts).map(n -> sum == 0 ? 0 : n / sum).toArray();
  }
}
