package no.samlese.match;

/**
 * A set of words, and of beginnings of words, that never denies a member and seldom takes a
 * stranger for one. It is one bit a hash, so that the tables behind it, which do not fit in the
 * processor's cache, are asked only about words that are worth it.
 */
final class WordFilter {
  private static final int FACTOR = 31;

  /** Spreads hashes that differ little over all places. */
  private static final int GOLDEN = 0x9E3779B9;

  private final int shift;
  private final long[] bits;

  /**
   * @param size two to this power are the bits; ten for each member are plenty
   */
  WordFilter(int size) {
    this.shift = Integer.SIZE - size;
    this.bits = new long[1 << (size - 6)];
  }

  void add(int hash) {
    int place = (hash * GOLDEN) >>> shift;
    bits[place >>> 6] |= (1L << place);
  }

  boolean mayHave(int hash) {
    int place = (hash * GOLDEN) >>> shift;
    return (bits[place >>> 6] & (1L << place)) != 0;
  }

  void add(String word) {
    add(word.hashCode());
  }

  boolean mayHave(String word) {
    return mayHave(word.hashCode());
  }

  /** The hash of a word after which another one stands. */
  static int pair(String first, String second) {
    return first.hashCode() * FACTOR + second.hashCode();
  }

  /** The hash of some letters and one more. */
  static int longer(int hash, char letter) {
    return FACTOR * hash + letter;
  }
}
