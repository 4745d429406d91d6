package no.samlese.context;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.context.PatternOutline.Condition;
import no.samlese.text.Token;

/** A sentence as patterns see it; what they have in common is looked up once. */
final class PatternText {
  private final List<Token> tokens;
  private final Map<String, BitSet> found = new HashMap<>();
  private final Map<String, BitSet> foundForHit = new HashMap<>();
  private List<CoreLabel> labels;
  private HitMarks marks;

  PatternText(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Whether a word sets what stands behind it beside what stands before it. */
  boolean isCoordinator(int token) {
    return tokens.get(token).pos().equals("CCONJ");
  }

  int size() {
    return tokens.size();
  }

  /** Whether a pattern fits, for a hit. */
  boolean fits(CuePattern pattern, HitMarks hit) {
    // In one sentence the words of the hit tell everything else about it.
    if (marks == null || hit.first() != marks.first() || hit.last() != marks.last()) {
      marks = hit;
      foundForHit.clear();
      if (labels != null) {
        CuePatterns.mark(labels, marks);
      }
    }
    return pattern.outline().fits(this)
        && (pattern.outline().isExact() || pattern.tokens().getMatcher(labels()).find());
  }

  private List<CoreLabel> labels() {
    if (labels == null) {
      labels = CuePatterns.labels(tokens);
      CuePatterns.mark(labels, marks);
    }
    return labels;
  }

  /** The tokens that are what a step asks for. */
  BitSet tokens(PatternOutline.Step step) {
    BitSet all = new BitSet();
    all.set(0, tokens.size());
    for (Condition condition : step.tokens()) {
      BitSet one = condition.tests().size() == 1 ? of(condition.tests().get(0)) : any(condition);
      if (condition.denied()) {
        all.andNot(one);
      } else {
        all.and(one);
      }
    }
    return all;
  }

  private BitSet any(Condition condition) {
    BitSet any = new BitSet();
    condition.tests().forEach(test -> any.or(of(test)));
    return any;
  }

  /** The tokens for which a test holds; not to be changed. */
  private BitSet of(TokenTest test) {
    return test.isOfHit()
        ? foundForHit.computeIfAbsent(test.source(), s -> marks.of(test))
        : found.computeIfAbsent(test.source(), s -> test.in(tokens));
  }
}
