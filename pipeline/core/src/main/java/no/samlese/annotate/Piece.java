package no.samlese.annotate;

/**
 * A piece of the name of a feature, with a sum that can be joined to those of other pieces: names
 * are looked up without being written.
 *
 * @param text the characters
 * @param sum polynomial sum of the characters
 * @param power the base of the sum to the number of characters
 */
record Piece(String text, long sum, long power) {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  static final Piece EMPTY = of("");
  static final Piece SPACE = of(" ");

  static Piece of(String text) {
    long sum = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      sum = sum * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new Piece(text, sum, power);
  }

  /** The sum of a text with this piece after it. */
  long after(long sumBefore) {
    return sumBefore * power + sum;
  }

  /** The sum of a single character. */
  static long of(char c) {
    return c + 1L;
  }
}
