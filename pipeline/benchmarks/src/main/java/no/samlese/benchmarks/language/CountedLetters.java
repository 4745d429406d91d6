package no.samlese.benchmarks.language;

import java.util.HashMap;
import java.util.Map;
import no.samlese.language.LetterModel;
import no.samlese.language.LogCode;
import no.samlese.language.PackedTable;

/** Counts sequences of letters in words and smooths them into a {@link LetterModel}. */
final class CountedLetters {
  private final Map<String, double[]> counts = new HashMap<>(1_000_000);

  /** Counts a word in lower case. */
  void add(String word, double weight) {
    String edged = LetterModel.EDGE + word + LetterModel.EDGE;
    for (int end = 2; end <= edged.length(); end++) {
      for (int length = 1; length <= LetterModel.ORDER && length <= end; length++) {
        counts.computeIfAbsent(edged.substring(end - length, end), k -> new double[1])[0] += weight;
      }
    }
  }

  /** The model, without the longest sequences that are rarer than a count. */
  LetterModel smooth(double minCount) {
    Map<String, double[]> contexts = new HashMap<>();
    counts.forEach(
        (letters, count) -> {
          double[] context =
              contexts.computeIfAbsent(
                  letters.substring(0, letters.length() - 1), k -> new double[4]);
          context[0] += count[0];
          context[1]++;
        });
    counts.entrySet().removeIf(e -> e.getKey().length() >= 4 && e.getValue()[0] < minCount);
    System.out.println("letter sequences " + counts.size());
    PackedTable table = PackedTable.ofCapacity(counts.size() + 1, LetterModel.WIDTH);
    for (String letters : counts.keySet()) {
      double probability = probability(letters, contexts);
      double[] context = contexts.get(letters.substring(0, letters.length() - 1));
      context[2] += probability;
      context[3] += probability(letters.substring(1), contexts);
      int row = table.put(LetterModel.key(letters, letters.length() - 1, letters.length()));
      table.set(row, 0, LogCode.of(Math.log(probability)));
    }
    contexts.forEach(
        (letters, context) -> {
          if (!letters.isEmpty() && context[2] > 0) {
            double left = Math.max(1e-4, 1 - context[2]) / Math.max(1e-4, 1 - context[3]);
            long key = LetterModel.key(letters, letters.length() - 1, letters.length());
            if (table.find(key) >= 0 || letters.equals(String.valueOf(LetterModel.EDGE))) {
              table.set(table.put(key), 1, LogCode.of(Math.min(0, Math.log(left))));
            }
          }
        });
    return new LetterModel(table);
  }

  private double probability(String letters, Map<String, double[]> contexts) {
    if (letters.isEmpty()) {
      return 1.0 / 60;
    }
    double[] context = contexts.get(letters.substring(0, letters.length() - 1));
    double lower = probability(letters.substring(1), contexts);
    if (context == null) {
      return lower;
    }
    double[] count = counts.get(letters);
    return ((count == null ? 0 : count[0]) + context[1] * lower) / (context[0] + context[1]);
  }
}
