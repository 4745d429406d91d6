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
}
