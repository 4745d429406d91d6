package no.samlese.annotate;

import java.util.Arrays;

/** Features as the sums of their names. */
final class PosSums implements PosFeatures {
  private long[] sums = new long[96];
  private int size;

  static long of(char kind, Piece a, Piece b, Piece c, Piece d) {
    return d.after(c.after(b.after(a.after(Piece.of(kind)))));
  }

  @Override
  public void add(char kind, Piece a, Piece b, Piece c, Piece d) {
    if (size == sums.length) {
      sums = Arrays.copyOf(sums, 2 * size);
    }
    sums[size++] = of(kind, a, b, c, d);
  }

  long[] toArray() {
    return Arrays.copyOf(sums, size);
  }
}
