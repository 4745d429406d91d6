package no.samlese.benchmarks.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.samlese.language.CompoundTables;

/**
 * Parts that are compounds themselves: {@code marknadsførings} stands whole in a few words of
 * norsk.words and as {@code marknads=førings} in many more. What most words do is done in all.
 */
final class FullFormRuns {
  /** How many words may have it whole for each that parts it. */
  private static final double WHOLE = 0.5;

  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** Counts the runs of two or more parts of a word. */
  void add(String[] parts, String head) {
    int modifiers = parts.length - 1;
    String ending = head;
    for (int i = modifiers - 1; i >= 0; i--) {
      ending = parts[i] + ending;
      last.merge(ending, 1, Integer::sum);
      String run = parts[i];
      for (int j = i + 1; j < modifiers; j++) {
        run += parts[j];
        first.merge(run, 1, Integer::sum);
      }
    }
  }

  /** Marks the parts that most words part: no word was seen with them. */
  void settle(CompoundTables tables, Predicate<String> isWord) {
    first.forEach(
        (run, parted) -> {
          var whole = tables.modifiers().get(run);
          if (whole == null || whole.heads() < WHOLE * parted) {
            tables.modifiers().put(run, new CompoundTables.Modifier(run.length(), run, 0, 0));
          }
        });
    last.forEach(
        (run, parted) -> {
          var whole = tables.heads().get(run);
          if (whole != null && isWord.test(run) && whole.modifiers() < WHOLE * parted) {
            tables.heads().put(run, new CompoundTables.Head(0, 0));
          }
        });
  }

  /** Takes back what was settled of a word, with and without the s that joins it to others. */
  static void keepWhole(String word, CompoundTables tables) {
    for (String part : List.of(word, word + "s")) {
      tables.modifiers().computeIfPresent(part, (p, m) -> m.heads() == 0 ? null : m);
    }
  }
}
