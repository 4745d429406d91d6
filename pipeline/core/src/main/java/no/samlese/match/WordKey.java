package no.samlese.match;

import java.util.ArrayList;
import java.util.List;

/**
 * The key that words are compared by: lower case, without hyphens between letters, so that {@code
 * sam-skaping} and {@code samskaping} are one word; so are {@code -ledelse} after a quotation mark
 * and {@code ledelse}. A hyphen at the end stays.
 */
final class WordKey {
  private WordKey() {}

  /** Whether the key of a word is the word itself and it is no pair with a slash. */
  static boolean isPlain(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (c == '-' || c == '/' || c == '\u2019' || isHyphen(c)) {
        return false;
      }
    }
    return true;
  }

  static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013');
  }

  /** The key of a word in lower case. */
  static String of(String norm) {
    if (isPlain(norm)) {
      return norm;
    }
    StringBuilder key = new StringBuilder(norm.length());
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (isHyphen(c)) {
        if (i + 1 == norm.length()) {
          key.append('-');
        }
      } else {
        key.append(c == '\u2019' ? '\'' : c);
      }
    }
    return key.toString();
  }

  /** The keys of a form's words. */
  static List<String> ofForm(String form) {
    List<String> keys = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || form.charAt(i) == ' ') {
        if (i > from) {
          keys.add(of(form.substring(from, i)));
        }
        from = i + 1;
      }
    }
    return keys;
  }
}
