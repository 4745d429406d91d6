package no.samlese.benchmarks.language;

import java.util.List;

/** Counts which classes of words follow each other, and how much more often than by chance. */
final class CountedClasses {
  private final int size;
  private final double[][] pairs;
  private final double[][] triples;
  private final double[] singles;
  private double total;

  CountedClasses(int size) {
    this.size = size;
    this.singles = new double[size];
    this.pairs = new double[size][size];
    this.triples = new double[size * size][];
  }

  void add(List<Integer> classes, double weight, int stop) {
    int before = stop;
    int previous = stop;
    for (int c : classes) {
      int context = before * size + previous;
      if (triples[context] == null) {
        triples[context] = new double[size];
      }
      triples[context][c] += weight;
      pairs[previous][c] += weight;
      singles[c] += weight;
      total += weight;
      before = previous;
      previous = c;
    }
  }

  /** Logarithms of how much likelier a class is after two others than by itself, in quarters. */
  byte[] lifts() {
    byte[] lifts = new byte[size * size * size];
    double[] single = new double[size];
    for (int c = 0; c < size; c++) {
      single[c] = (singles[c] + 1) / (total + size);
    }
    for (int previous = 0; previous < size; previous++) {
      double[] pair = smoothed(pairs[previous], single);
      for (int before = 0; before < size; before++) {
        double[] counts = triples[before * size + previous];
        double[] triple = counts == null ? pair : smoothed(counts, pair);
        for (int c = 0; c < size; c++) {
          long code = Math.round(4 * Math.log(triple[c] / single[c]));
          lifts[(before * size + previous) * size + c] = (byte) Math.max(-127, Math.min(127, code));
        }
      }
    }
    return lifts;
  }

  private double[] smoothed(double[] counts, double[] lower) {
    double sum = 0;
    double kinds = 0;
    for (double count : counts) {
      sum += count;
      kinds += count > 0 ? 1 : 0;
    }
    double[] smoothed = new double[size];
    for (int c = 0; c < size; c++) {
      smoothed[c] = (counts[c] + (kinds + 1) * lower[c]) / (sum + kinds + 1);
    }
    return smoothed;
  }
}
