package no.samlese.match;

import no.samlese.text.Language;

/** Sets of the languages that lexicons have forms in, as bits of an {@code int}. */
final class LanguageSet {
  static final int NORWEGIAN = bit(Language.BOKMAAL) | bit(Language.NYNORSK);
  static final int ENGLISH = bit(Language.ENGLISH);
  static final int ALL = NORWEGIAN | ENGLISH | bit(Language.DANISH);

  private static final int SHORTEST_LENT = 6;

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
   * The languages in which a form may be met. Bokmål and Nynorsk lend each other their words, but
   * not the short ones: {@code leie} is to lead in one and to rent in the other.
   */
  static int ofForm(Language language, String text) {
    int own = bit(language);
    boolean lent = text.length() >= SHORTEST_LENT && (own & NORWEGIAN) != 0;
    return lent ? NORWEGIAN : own;
  }

  /** The languages whose forms hold in a sentence; all where its language is not known. */
  static int ofSentence(Language language) {
    return language == Language.UNKNOWN ? ALL : bit(language);
  }
}
