package no.samlese.context;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence holds of the words of all cues.
 *
 * @param words where the words of each cue stand
 * @param covers where phrases stand in which a cue means something else
 * @param triggered cues with a pattern of which a necessary word is there
 * @param present cues of the two kinds
 * @param patterns the sentence as patterns see it
 */
record SentenceCues(
    Map<CompiledCue, List<FoundCue>> words,
    Map<CompiledCue, List<FoundCue>> covers,
    Set<CompiledCue> triggered,
    Set<CompiledCue> present,
    PatternText patterns) {
  static SentenceCues of(
      Map<CompiledCue, List<FoundCue>> words,
      Map<CompiledCue, List<FoundCue>> covers,
      Set<CompiledCue> triggered,
      PatternText patterns) {
    Set<CompiledCue> present = new HashSet<>(words.keySet());
    present.addAll(triggered);
    return new SentenceCues(words, covers, triggered, present, patterns);
  }

  List<FoundCue> of(CompiledCue cue) {
    return words.getOrDefault(cue, List.of());
  }

  /**
   * Whether a phrase in which the cue means something else covers some tokens, or what they are
   * coordinated with: <i>tjenester til brukere og pårørende</i>.
   */
  boolean isCovered(CompiledCue cue, int first, int last) {
    List<FoundCue> phrases = covers.getOrDefault(cue, List.of());
    boolean coordinated = first > 1 && patterns.isCoordinator(first - 1);
    for (FoundCue cover : phrases) {
      boolean over = cover.first() <= first && cover.last() >= last;
      boolean before = coordinated && cover.last() == first - 2 && cover.first() < cover.last();
      if (over || before) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pattern of a cue fits a hit; cues without one fit none. */
  boolean fits(CompiledCue cue, HitMarks hit) {
    return cue.pattern() != null && triggered.contains(cue) && patterns.fits(cue.pattern(), hit);
  }
}
