package no.samlese.match;

import no.samlese.text.Language;

/** Sets of the languages that lexicons have forms in, as bits of an {@code int}. */
final class LanguageSet {
  static final int NORWEGIAN = bit(Language.BOKMAAL) | bit(Language.NYNORSK);
  static final int ENGLISH = bit(Language.ENGLISH);
  static final int ALL = NORWEGIAN | ENGLISH | bit(Language.DANISH);

  private LanguageSet() {}

  static int bit(Language language) {
    return switch (language) {
      case BOKMAAL -> 1;
      case NYNORSK -> 2;
      case DANISH -> 4;
      case ENGLISH -> 8;
      case SWEDISH -> 16;
      case UNKNOWN -> 0;
    };
  }

  /**
   * The languages whose forms are words of a sentence: Bokmål and Nynorsk lend each other theirs,
   * and where the language is not known all apply.
   */
  static int ofSentence(Language language) {
    return switch (language) {
      case BOKMAAL, NYNORSK -> NORWEGIAN;
      case UNKNOWN -> ALL;
      default -> bit(language);
    };
  }
}
