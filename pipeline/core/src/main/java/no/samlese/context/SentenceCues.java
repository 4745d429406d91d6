package no.samlese.context;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.text.Hit;

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

  /** Whether a phrase in which the cue means something else covers some tokens. */
  boolean isCovered(CompiledCue cue, int first, int last) {
    for (FoundCue cover : covers.getOrDefault(cue, List.of())) {
      if (cover.first() <= first && cover.last() >= last) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pattern of a cue fits a hit; cues without one fit none. */
  boolean fits(CompiledCue cue, Hit hit) {
    return triggered.contains(cue)
        && patterns.fits(cue.pattern(), hit.firstToken(), hit.lastToken());
  }
}
