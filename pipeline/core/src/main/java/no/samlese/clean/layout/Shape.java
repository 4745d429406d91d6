package no.samlese.clean.layout;

import java.util.Locale;
import java.util.Set;

/**
 * What a line looks like at its two ends; every question looks at a bounded number of characters.
 */
final class Shape {
  private static final int WORD_LIMIT = 60;
  private static final String CLOSERS = "»”\"’')]}*";
  private static final String OPENERS = "«“”\"‘'([";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "s", "al", "f.eks", "eks", "st", "meld", "kap", "nr", "jf", "jmfr", "jfr", "mfl", "m.fl",
          "bl.a", "dvs", "d.v.s", "ca", "evt", "inkl", "ev", "art", "prop", "innst", "pkt", "pst",
          "dr", "prof", "vol", "pp", "p", "ed", "red", "mht", "m.m", "tlf", "kl", "jr", "t.d",
          "m.a", "pga", "mrd", "mill", "ibid", "fig", "tab", "no", "vs", "cf", "e.g", "i.e", "o.l",
          "osb", "ift", "ifm", "vedr", "anm", "adm", "avd", "gnr", "bnr");
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "og",
          "eller",
          "i",
          "av",
          "for",
          "til",
          "på",
          "med",
          "om",
          "som",
          "at",
          "en",
          "et",
          "ei",
          "den",
          "det",
          "de",
          "å",
          "er",
          "har",
          "kan",
          "vil",
          "skal",
          "må",
          "ved",
          "fra",
          "samt",
          "mellom",
          "og/eller",
          "the",
          "of",
          "and",
          "in",
          "to",
          "a",
          "or",
          "with",
          "frå",
          "dei",
          "ein",
          "eit",
          "pa",
          "der",
          "når",
          "både",
          "sin",
          "sine",
          "se",
          "jf.",
          "jf",
          "&");

  private Shape() {}

  /** White space of any kind, also the kinds that do not break a line. */
  static boolean isBlank(char c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c >= '\u0085'
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF');
  }

  static char first(String text) {
    return text.isEmpty() ? 0 : text.charAt(0);
  }

  static char last(String text) {
    return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
  }

  /** Whether the first letter, after opening quotes, brackets and dashes, is a small one. */
  static boolean startsLower(String text) {
    int at = 0;
    while (at < text.length() && at < 4 && (OPENERS + "-–…/&,;.").indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  static boolean startsUpper(String text) {
    int at = 0;
    while (at < text.length() && at < 4 && OPENERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  static boolean startsDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /** Whether a sentence may end here: a full stop that is no abbreviation's, also before quotes. */
  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    for (int i = 0; at >= 0 && i < 6 && CLOSERS.indexOf(text.charAt(at)) >= 0; i++) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char c = text.charAt(at);
    return c == '!' || c == '?' || c == '…' || (c == '.' && !isAbbreviation(text, at));
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < 12 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return ABBREVIATIONS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
  }

  private static boolean isBreak(char c) {
    return isBlank(c) || c == '(' || c == ',' || c == ';' || c == '«';
  }

  /** Whether the line cannot end a paragraph: a comma, an open bracket, a word that wants more. */
  static boolean endsOpen(String text) {
    char c = last(text);
    return c == ',' || c == '(' || c == '/' || OPEN_WORDS.contains(lastWord(text));
  }

  static boolean endsWithHyphen(String text) {
    return isHyphen(last(text));
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00AD' || c == '¬';
  }

  static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && end < WORD_LIMIT && !isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  static String lastWord(String text) {
    int start = text.length();
    while (start > 0 && text.length() - start < WORD_LIMIT && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start);
  }

  /** Number of words, counted no further than {@code limit}. */
  static int words(String text, int limit) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length() && words < limit; i++) {
      boolean blank = isBlank(text.charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  /** Share of letters among the characters that are not blank, 0 to 1. */
  static double letterShare(String text) {
    int letters = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        all++;
        letters += Character.isLetter(c) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) letters / all;
  }

  /** Whether there are at least four letters and nearly all are capitals. */
  static boolean isUpperCase(String text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper >= 4 && upper >= 9 * lower;
  }

  /** Letters alone, in lower case: what two sightings of one line share. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  /** The letters of a key that scanners seldom confuse. */
  static String skeleton(String key) {
    StringBuilder kept = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if ("aeoøæågqilzcu".indexOf(c) < 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
