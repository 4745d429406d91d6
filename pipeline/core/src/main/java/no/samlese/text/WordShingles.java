package no.samlese.text;

import java.util.Arrays;

/**
 * All stretches of ten words of a document, as hashes, and where they stand: tells which words
 * stand elsewhere in the document too. Time and memory grow with the number of words.
 */
public final class WordShingles {
  /** Words of a stretch. */
  public static final int WORDS = 10;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final int[] starts;
  private final int[] ends;
  private final long[] repeated;

  private WordShingles(long[] hashes, int[] starts, int[] ends) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
    this.repeated = repeated(hashes);
  }

  /** Those of some hashes that are there more than once, sorted. */
  public static long[] repeated(long[] hashes) {
    long[] sorted = hashes.clone();
    Arrays.parallelSort(sorted);
    long[] found = new long[sorted.length];
    int size = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean known = size > 0 && found[size - 1] == sorted[i];
      if (sorted[i] == sorted[i - 1] && !known) {
        found[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Whether a span lies in a stretch of words that stands elsewhere in the document. */
  public boolean isRepeated(Span span) {
    return isIn(span, repeated);
  }

  /**
   * Whether a span lies in one of certain stretches.
   *
   * @param wanted hashes of the stretches, sorted
   */
  public boolean isIn(Span span, long[] wanted) {
    // Stretches begin in order; those that may hold the span begin at most ten words before it.
    int at = Arrays.binarySearch(starts, span.start());
    int last = at < 0 ? -at - 2 : at;
    for (int i = last; i >= 0 && i > last - WORDS; i--) {
      if (ends[i] >= span.end() && Arrays.binarySearch(wanted, hashes[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Takes the words of a document in order. */
  public static final class Builder {
    private final long[] words = new long[WORDS];
    private final int[] wordStarts = new int[WORDS];
    private long[] hashes = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;
    private int inPassage;

    /** No stretch goes over the end of a passage. */
    public void endPassage() {
      inPassage = 0;
    }

    /** Adds a word. */
    public void add(String word, Span span) {
      int slot = inPassage % WORDS;
      words[slot] = hash(word);
      wordStarts[slot] = span.start();
      inPassage++;
      if (inPassage >= WORDS) {
        int oldest = inPassage % WORDS;
        addShingle(combined(oldest), wordStarts[oldest], span.end());
      }
    }

    private long combined(int oldest) {
      long hash = 0;
      for (int i = 0; i < WORDS; i++) {
        hash = Long.rotateLeft(hash * FACTOR, 31) ^ words[(oldest + i) % WORDS];
      }
      return hash;
    }

    private void addShingle(long hash, int start, int end) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      hashes[size] = hash;
      starts[size] = start;
      ends[size] = end;
      size++;
    }

    /**
     * 64 bits, so that chance makes no two stretches of a large corpus alike: Fowler, Noll and Vo's
     * FNV-1a. A small factor such as 31 makes "på" and "ti" the same.
     */
    private static long hash(String word) {
      long hash = 0xCBF29CE484222325L;
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      }
      return hash * FACTOR;
    }

    /** The hashes of all stretches so far, in order. */
    public long[] hashes() {
      return Arrays.copyOf(hashes, size);
    }

    public WordShingles build() {
      return new WordShingles(
          Arrays.copyOf(hashes, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
