package no.samlese.context;

import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;
import no.samlese.lexicon.Cue;

/** A cue made ready for use. Two cues are the same only if they are one object. */
final class CompiledCue {
  private final Cue rule;
  private final List<List<String>> unless;
  private final TokenSequencePattern pattern;

  CompiledCue(Cue rule) {
    this.rule = rule;
    this.unless = rule.unless().stream().map(CueWords::split).toList();
    this.pattern =
        rule.pattern().isEmpty() ? null : CuePatterns.compile(rule.pattern(), rule.place());
  }

  /** As it was written. */
  Cue rule() {
    return rule;
  }

  /** Phrases that cover the cue where it means something else. */
  List<List<String>> unless() {
    return unless;
  }

  /** The pattern, or null for a cue of words or categories. */
  TokenSequencePattern pattern() {
    return pattern;
  }
}
