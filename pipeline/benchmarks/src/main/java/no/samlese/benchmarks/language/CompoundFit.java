package no.samlese.benchmarks.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlese.language.CompoundSplitter;

/** Fits the weights of the decision to part a word by logistic regression. */
final class CompoundFit {
  /** What a plain word weighs beside a compound: parting what is whole is the worse mistake. */
  private static final double PLAIN = 1.6;

  private static final int STEPS = 20_000;
  private static final double RATE = 0.1;

  private CompoundFit() {}

  private record Row(List<Double> features, boolean compound) {
    double odds(double[] weights) {
      double odds = weights[0];
      for (int i = 0; i < features.size(); i++) {
        odds += weights[i + 1] * features.get(i);
      }
      return odds;
    }
  }

  /** The weights, the constant first. */
  static String weights(CompoundSplitter splitter, List<String> compounds, List<String> plain) {
    List<Row> rows = new ArrayList<>();
    compounds.forEach(form -> add(splitter, form, true, rows));
    plain.forEach(form -> add(splitter, form, false, rows));
    double[] weights = new double[rows.get(0).features().size() + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = gradient(rows, weights);
      for (int i = 0; i < weights.length; i++) {
        weights[i] += gradient[i] * RATE / rows.size();
      }
    }
    return Arrays.toString(weights);
  }

  private static void add(
      CompoundSplitter splitter, String form, boolean compound, List<Row> rows) {
    splitter.search(form).ifPresent(cuts -> rows.add(row(splitter.features(form, cuts), compound)));
  }

  private static Row row(double[] features, boolean compound) {
    return new Row(Arrays.stream(features).boxed().toList(), compound);
  }

  private static double[] gradient(List<Row> rows, double[] weights) {
    double[] gradient = new double[weights.length];
    for (Row row : rows) {
      double share = 1 / (1 + Math.exp(-row.odds(weights)));
      double miss = row.compound() ? 1 - share : -PLAIN * share;
      gradient[0] += miss;
      for (int i = 0; i < row.features().size(); i++) {
        gradient[i + 1] += miss * row.features().get(i);
      }
    }
    return gradient;
  }
}
