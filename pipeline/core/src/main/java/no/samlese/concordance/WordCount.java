package no.samlese.concordance;

/** Counts words and tokens in a piece of text. */
final class WordCount {
  private WordCount() {}

  /** Words: runs of letters and digits; a hyphen inside joins. */
  static int of(String text) {
    return count(text, false);
  }

  /**
   * Words, and marks that stand beside them; what the analysis would call a token, or nearly so.
   */
  static int tokens(String text) {
    return count(text, true);
  }

  private static int count(String text, boolean marks) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean letter = WordPattern.isLetter(c);
      boolean joins = inWord && next < text.length() && joins(c, text.codePointAt(next));
      if (letter && !inWord) {
        count++;
      } else if (!letter && !joins && marks && !isBlank(c)) {
        count++;
      }
      inWord = letter || joins;
      i = next;
    }
    return count;
  }

  /** A hyphen belongs to the word before it, also in <i>klima- og miljø</i>; a stop to a number. */
  private static boolean joins(int c, int next) {
    return switch (c) {
      case '-', '\u2010', '\u2011' -> true;
      case '.' -> WordPattern.isLetter(next);
      case ',' -> Character.isDigit(next);
      default -> false;
    };
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
