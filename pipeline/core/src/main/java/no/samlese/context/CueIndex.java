package no.samlese.context;

import java.util.List;
import java.util.Map;
import no.samlese.lexicon.Cue;
import no.samlese.text.Language;
import no.samlese.text.Token;

/**
 * The words of all cues, indexed once: a sentence is read once for all of its hits, and what a hit
 * then costs does not grow with the lists.
 */
final class CueIndex {
  private final CueWords norwegian = new CueWords();
  private final CueWords english = new CueWords();
  private final CueWords covers = new CueWords();
  private final CueWords triggers = new CueWords();

  CueIndex(List<CompiledCue> cues) {
    cues.forEach(this::add);
  }

  /** Words of Bokmål, Nynorsk and Danish are looked for in all three: plans mix them. */
  private void add(CompiledCue cue) {
    Cue rule = cue.rule();
    for (Map.Entry<Language, List<String>> words : rule.words().entrySet()) {
      CueWords index = words.getKey() == Language.ENGLISH ? english : norwegian;
      words.getValue().forEach(word -> index.add(cue, word));
    }
    rule.unless().forEach(phrase -> covers.add(cue, phrase));
    rule.triggers().forEach(word -> triggers.add(cue, word));
  }

  private CueWords words(Language language) {
    return language == Language.ENGLISH ? english : norwegian;
  }

  /** What a sentence holds. */
  SentenceCues find(List<Token> tokens, Language language) {
    return SentenceCues.of(
        words(language).find(tokens),
        covers.find(tokens),
        triggers.find(tokens).keySet(),
        new PatternText(tokens));
  }

  /** The cues whose words stand in a heading. */
  Map<CompiledCue, List<FoundCue>> findAbove(List<Token> heading, Language language) {
    Map<CompiledCue, List<FoundCue>> found = words(language).find(heading);
    found.keySet().removeIf(cue -> cue.rule().scope() != Cue.Scope.HEADING);
    return found;
  }
}
