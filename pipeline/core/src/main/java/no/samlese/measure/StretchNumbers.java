package no.samlese.measure;

import java.util.Arrays;

/** Finds hashes in a sorted array by their first bits, in about constant time. */
final class StretchNumbers {
  private static final int MAX_BITS = 20;

  private final long[] sorted;
  private final int shift;

  /** Where the hashes with each beginning begin, and one more. */
  private final int[] starts;

  StretchNumbers(long[] sorted) {
    this.sorted = sorted;
    int bits = Math.min(MAX_BITS, 32 - Integer.numberOfLeadingZeros(sorted.length) + 1);
    this.shift = Long.SIZE - bits;
    this.starts = new int[(1 << bits) + 1];
    for (long hash : sorted) {
      starts[bucket(hash) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
  }

  /** Negative numbers sort first, so their sign is turned. */
  private int bucket(long hash) {
    return (int) ((hash ^ Long.MIN_VALUE) >>> shift);
  }

  /** The place of a hash in the array, or -1. */
  int of(long hash) {
    int bucket = bucket(hash);
    int place = Arrays.binarySearch(sorted, starts[bucket], starts[bucket + 1], hash);
    return place < 0 ? -1 : place;
  }
}
