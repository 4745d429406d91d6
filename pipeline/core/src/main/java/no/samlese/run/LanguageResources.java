package no.samlese.run;

import no.samlese.clean.layout.PageLayout;
import no.samlese.clean.ocr.CharacterRepair;

/** The parts of the repair that stand on language data. */
public final class LanguageResources {
  private LanguageResources() {}

  public static PageLayout layout() {
    return new PageLayout(word -> false);
  }

  public static CharacterRepair repair() {
    return (text, regions, minConfidence) ->
        new CharacterRepair.Result(java.util.List.of(), java.util.List.of());
  }
}
