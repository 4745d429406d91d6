package no.samlese.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern as a row of steps: whatever fits the pattern fits its outline. Without groups the two
 * say the same; else the outline is looser. TokensRegex takes a thousand times longer to say no, so
 * it is asked only where the outline fits and is not the whole pattern.
 */
final class PatternOutline {
  /** Repetitions without an upper bound. */
  static final int ANY_NUMBER = Integer.MAX_VALUE;

  /**
   * A row of tokens that look alike.
   *
   * @param tokens what is asked of each, all of it; what cannot be told apart is left out
   * @param least how many
   * @param most how many
   */
  record Step(List<Condition> tokens, int least, int most) {
    Step {
      tokens = List.copyOf(tokens);
    }
  }

  /**
   * One of several tests holds, or does not.
   *
   * @param tests one is enough
   * @param denied whether they must not hold
   */
  record Condition(List<TokenTest> tests, boolean denied) {
    Condition {
      tests = List.copyOf(tests);
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final boolean anchored;
  private final boolean exact;

  /**
   * An outline.
   *
   * @param steps in order
   * @param anchored whether the first stands at the beginning of the sentence
   * @param exact whether nothing of the pattern is left out
   */
  PatternOutline(List<Step> steps, boolean anchored, boolean exact) {
    this.steps.addAll(steps);
    this.anchored = anchored;
    this.exact = exact;
  }

  /** Whether what fits it fits the pattern too. */
  boolean isExact() {
    return exact;
  }

  /** Whether a sentence may fit the pattern. */
  boolean fits(PatternText text) {
    BitSet starts = new BitSet();
    starts.set(0, anchored ? 1 : text.size() + 1);
    for (Step step : steps) {
      starts = after(step, starts, text);
      if (starts.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Where the next step may begin. */
  private static BitSet after(Step step, BitSet starts, PatternText text) {
    BitSet allowed = text.tokens(step);
    BitSet ends = new BitSet();
    for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
      int run = Math.min(allowed.nextClearBit(start) - start, step.most());
      if (run >= step.least()) {
        ends.set(start + step.least(), start + run + 1);
      }
    }
    return ends;
  }
}
