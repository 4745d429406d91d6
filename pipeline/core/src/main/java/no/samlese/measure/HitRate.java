package no.samlese.measure;

/**
 * Hits in words: a rate that is compared without rounding.
 *
 * @param hits at least 0
 * @param words at least 1
 */
record HitRate(long hits, long words) implements Comparable<HitRate> {
  HitRate {
    if (hits < 0 || words < 1) {
      throw new IllegalArgumentException(hits + " hits in " + words + " words are no rate");
    }
  }

  @Override
  public int compareTo(HitRate other) {
    return Long.compare(hits * other.words, other.hits * words);
  }
}
