package no.samlese.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a path, a title or a text.
 *
 * @param surface as written
 * @param folded as compared, see {@link PlaceName#fold}
 * @param start offset in the text
 * @param gap whether more than a space, hyphen or underscore stands between it and the word before
 */
record Word(String surface, String folded, int start, boolean gap) {

  int end() {
    return start + surface.length();
  }

  boolean capitalised() {
    return Character.isUpperCase(surface.codePointAt(0)) || damagedCapital();
  }

  private boolean damagedCapital() {
    return surface.charAt(0) == '@' || surface.charAt(0) == '&';
  }

  /** Words of running text; the marks that OCR puts for letters stay inside words. */
  static List<Word> ofText(String text) {
    return split(text, false);
  }

  /**
   * Words of a file name: letters part from digits, and small letters from a capital behind them.
   */
  static List<Word> ofName(String name) {
    return split(name, true);
  }

  private static List<Word> split(String text, boolean fileName) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    int lastEnd = 0;
    while (from < text.length()) {
      if (!inWord(text, from)) {
        from++;
        continue;
      }
      int to = from + 1;
      while (to < text.length() && inWord(text, to) && !(fileName && seam(text, to))) {
        to++;
      }
      String surface = text.substring(from, to);
      boolean gap = !joins(text, lastEnd, from);
      words.add(new Word(surface, PlaceName.fold(surface), from, gap || words.isEmpty()));
      lastEnd = to;
      from = to;
    }
    return words;
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    boolean letterBehind = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return (c == '@' || c == '&' || c == '¢') && letterBehind;
  }

  private static boolean seam(String text, int at) {
    char before = text.charAt(at - 1);
    char here = text.charAt(at);
    if (Character.isDigit(before) != Character.isDigit(here)) {
      return true;
    }
    return Character.isLowerCase(before) && Character.isUpperCase(here);
  }

  /** Whether nothing but a joint stands between two words; one line break may be a joint. */
  private static boolean joins(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' && breaks++ == 0) {
        continue;
      }
      if (c != ' ' && c != '-' && c != '_' && c != '\u00a0' && c != '‑' && c != '–') {
        return false;
      }
    }
    return to - from <= 3;
  }
}
