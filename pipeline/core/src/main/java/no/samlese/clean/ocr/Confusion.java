package no.samlese.clean.ocr;

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
    for (int i = 0; i < read.length(); i++) {
      if (Character.isUpperCase(read.charAt(i))) {
        return false;
      }
    }
    return Character.isLowerCase(printed.charAt(0));
  }
}
