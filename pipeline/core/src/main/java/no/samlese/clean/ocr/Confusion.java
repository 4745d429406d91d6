package no.samlese.clean.ocr;

import java.util.Set;

/**
 * One way of misreading: a scanner reads one sign for another.
 *
 * @param id number in its {@link ConfusionTable}
 * @param printed letters as printed
 * @param read signs as read; empty if the letter was dropped
 * @param lone whether it holds for a sign that is a whole word, or inside words
 * @param share of the times that the letter is printed, before anything is known of the document
 */
record Confusion(int id, String printed, String read, boolean lone, double share) {
  private static final Set<String> PLAUSIBLE_IN_NAMES =
      Set.of(
          "a", "e", "o", "ae", "ea", "aa", "A", "O", "d", "oe", "l", "i", "I", "u", "n", "og", "");
  private static final Set<String> FOREIGN_SPELLINGS = Set.of("ae", "oe", "aa", "ea");
  private static final String NORWEGIAN = "æøåÆØÅ";

  /** Whether the letter is one that scanners without a Norwegian model never get right. */
  boolean isNorwegianLetter() {
    return isNorwegianLetter(printed);
  }

  static boolean isNorwegianLetter(char c) {
    return c > 127 && NORWEGIAN.indexOf(c) >= 0;
  }

  static boolean isNorwegianLetter(String printed) {
    return NORWEGIAN.contains(printed);
  }

  boolean isIdentity() {
    return printed.equals(read);
  }

  /** Whether the case of the printed letter is to be found out from the letters around it. */
  boolean isFreeCase() {
    if (lone && isNorwegianLetter()) {
      return true;
    }
    boolean letters = false;
    for (int i = 0; i < read.length(); i++) {
      if (Character.isUpperCase(read.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(read.charAt(i));
    }
    return Character.isLowerCase(printed.charAt(0)) || (!letters && isNorwegianLetter());
  }

  /** Whether names of other languages are spelled so: Gaebler, Loeffler. */
  boolean isForeignSpelling() {
    return FOREIGN_SPELLINGS.contains(read);
  }

  /**
   * Whether what was read is itself a common spelling in names: Aa, Bouckaert, Gaebler, Torfing.
   */
  boolean isPlausibleInNames() {
    return PLAUSIBLE_IN_NAMES.contains(read);
  }
}
