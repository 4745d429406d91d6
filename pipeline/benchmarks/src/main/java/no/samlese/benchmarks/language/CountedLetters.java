package no.samlese.benchmarks.language;

import java.util.HashMap;
import java.util.Map;
import no.samlese.language.LetterModel;
import no.samlese.language.LogCode;
import no.samlese.language.PackedTable;

/** Counts sequences of letters in words and smooths them into a {@link LetterModel}. */
final class CountedLetters {
  /** How much a word counts among names, of which there are fewer. */
  private static final double NAME_SHARE_OF_WORDS = 0.003;

  private final Map<String, double[]> counts = new HashMap<>(1_000_000);

  /** Counts a word in lower case. */
  void add(String word, boolean name, double weight) {
    String edged = LetterModel.EDGE + word + LetterModel.EDGE;
    for (int end = 2; end <= edged.length(); end++) {
      for (int length = 1; length <= LetterModel.ORDER && length <= end; length++) {
        double[] count =
            counts.computeIfAbsent(edged.substring(end - length, end), k -> new double[2]);
        count[0] += weight;
        count[1] += name ? 1 : NAME_SHARE_OF_WORDS * weight;
      }
    }
  }

  /** What follows some letters: sum, kinds, and what is kept of it here and one letter shorter. */
  private static final class Context {
    final double[] total = new double[2];
    final double[] kinds = new double[2];
    final double[] kept = new double[2];
    final double[] keptShorter = new double[2];
  }

  /** The model, without the longest sequences that are rarer than a count. */
  LetterModel smooth(double minCount, double minNameCount) {
    Map<String, Context> contexts = new HashMap<>();
    counts.forEach(
        (letters, count) -> {
          Context context = contexts.computeIfAbsent(before(letters), k -> new Context());
          for (int kind = 0; kind < 2; kind++) {
            context.total[kind] += count[kind];
            context.kinds[kind] += count[kind] >= 0.5 ? 1 : count[kind];
          }
        });
    counts
        .entrySet()
        .removeIf(
            e ->
                e.getKey().length() >= 4
                    && e.getValue()[0] < minCount
                    && e.getValue()[1] < minNameCount);
    System.out.println("letter sequences " + counts.size());
    PackedTable table = PackedTable.ofCapacity(counts.size() + 1, LetterModel.WIDTH);
    for (String letters : counts.keySet()) {
      Context context = contexts.get(before(letters));
      int row = table.put(key(letters));
      for (int kind = 0; kind < 2; kind++) {
        double probability = probability(letters, kind, contexts);
        context.kept[kind] += probability;
        context.keptShorter[kind] += probability(letters.substring(1), kind, contexts);
        table.set(row, 2 * kind, LogCode.of(Math.log(probability)));
      }
    }
    contexts.forEach((letters, context) -> setBackoff(table, letters, context));
    return new LetterModel(table);
  }

  private static void setBackoff(PackedTable table, String letters, Context context) {
    boolean edge = letters.equals(String.valueOf(LetterModel.EDGE));
    if (letters.isEmpty() || (table.find(key(letters)) < 0 && !edge)) {
      return;
    }
    int row = table.put(key(letters));
    for (int kind = 0; kind < 2; kind++) {
      double left =
          Math.max(1e-4, 1 - context.kept[kind]) / Math.max(1e-4, 1 - context.keptShorter[kind]);
      table.set(row, 2 * kind + 1, LogCode.of(Math.min(0, Math.log(left))));
    }
  }

  private static String before(String letters) {
    return letters.substring(0, letters.length() - 1);
  }

  private static long key(String letters) {
    return LetterModel.key(letters, letters.length() - 1, letters.length());
  }

  private double probability(String letters, int kind, Map<String, Context> contexts) {
    if (letters.isEmpty()) {
      return 1.0 / 60;
    }
    double lower = probability(letters.substring(1), kind, contexts);
    Context context = contexts.get(before(letters));
    if (context == null || context.total[kind] == 0) {
      return lower;
    }
    double[] count = counts.get(letters);
    double kinds = context.kinds[kind];
    return ((count == null ? 0 : count[kind]) + kinds * lower) / (context.total[kind] + kinds);
  }
}
