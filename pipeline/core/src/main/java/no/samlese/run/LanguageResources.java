package no.samlese.run;

import no.samlese.clean.layout.PageLayout;
import no.samlese.clean.layout.WordKnowledge;
import no.samlese.clean.ocr.CharacterRepair;
import no.samlese.clean.ocr.StatisticalRepair;
import no.samlese.language.LanguageData;
import no.samlese.language.WordList;

/** The parts of the repair that stand on language data, which is loaded once and when needed. */
public final class LanguageResources {
  private LanguageResources() {}

  /** A layout that knows the words of Bokmål and Nynorsk. */
  public static PageLayout layout() {
    return new PageLayout(new NorwegianWords());
  }

  /** The repair; its data are loaded with the first text. */
  public static CharacterRepair repair() {
    return (text, regions, minConfidence) ->
        StatisticalRepair.shipped().repair(text, regions, minConfidence);
  }

  private static final class NorwegianWords implements WordKnowledge {
    @Override
    public boolean isKnown(String lowerCaseWord) {
      WordList words = LanguageData.shipped().words();
      int word = words.automaton().indexOf(lowerCaseWord);
      return word >= 0 && words.isNorwegian(word) && !words.isPart(word);
    }
  }
}
