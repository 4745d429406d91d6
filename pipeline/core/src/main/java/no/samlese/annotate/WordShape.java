package no.samlese.annotate;

/** What a form is by its characters alone. */
final class WordShape {
  private static final String SYMBOLS = "%§$€£&+=@*°#<>~^|/";

  private WordShape() {}

  /** NUM, SYM or PUNCT for forms without a letter, else what is given. */
  static String pos(String norm, String ofWords) {
    boolean digit = false;
    boolean symbol = false;
    for (int i = 0; i < norm.length(); i++) {
      if (Character.isLetter(norm.charAt(i))) {
        return ofWords;
      }
      digit |= Character.isDigit(norm.charAt(i));
      symbol |= SYMBOLS.indexOf(norm.charAt(i)) >= 0;
    }
    if (digit) {
      return norm.length() < 4 && norm.endsWith(".") ? "ADJ" : "NUM";
    }
    return symbol ? "SYM" : "PUNCT";
  }

  /** Runs of capitals as {@code X}, of small letters as {@code x}, of digits as {@code 0}. */
  static String outline(String form) {
    StringBuilder outline = new StringBuilder();
    char last = 0;
    for (int i = 0; i < form.length(); i++) {
      char kind = kind(form.charAt(i));
      if (kind != last) {
        outline.append(kind);
      }
      last = kind;
    }
    return outline.toString();
  }

  private static char kind(char c) {
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'X' : 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
