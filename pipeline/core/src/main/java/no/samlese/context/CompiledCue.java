package no.samlese.context;

import no.samlese.lexicon.Cue;

/** A cue made ready for use. Two cues are the same only if they are one object. */
final class CompiledCue {
  private final Cue rule;
  private final CuePattern pattern;

  CompiledCue(Cue rule) {
    this.rule = rule;
    this.pattern =
        rule.pattern().isEmpty() ? null : CuePatterns.compile(rule.pattern(), rule.place());
  }

  /** As it was written. */
  Cue rule() {
    return rule;
  }

  /** The pattern, or null for a cue of words or categories. */
  CuePattern pattern() {
    return pattern;
  }
}
