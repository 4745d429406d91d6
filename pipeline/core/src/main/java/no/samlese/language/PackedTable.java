package no.samlese.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A hash table from 64-bit keys to rows of bytes that keeps only 32 bits of each key: a key that is
 * not in it is found by mistake about once in a thousand million look-ups. Immutable after the
 * building.
 */
public final class PackedTable {
  private static final int EMPTY = 0;

  private final int[] prints;
  private final byte[] rows;
  private final int width;

  private PackedTable(int[] prints, byte[] rows, int width) {
    this.prints = prints;
    this.rows = rows;
    this.width = width;
  }

  /**
   * An empty table.
   *
   * @param entries how many rows will be put
   * @param width bytes a row
   */
  public static PackedTable ofCapacity(int entries, int width) {
    int slots = Math.max(16, (int) (entries / 0.8) + 1);
    return new PackedTable(new int[slots], new byte[slots * width], width);
  }

  /** Puts a row and returns its number. Used while a table is built, never after. */
  public int put(long key) {
    int print = print(key);
    int slot = slot(key);
    while (prints[slot] != EMPTY && prints[slot] != print) {
      slot = slot + 1 == prints.length ? 0 : slot + 1;
    }
    prints[slot] = print;
    return slot;
  }

  /** Sets a byte of a row. Used while a table is built, never after. */
  public void set(int row, int column, byte value) {
    rows[row * width + column] = value;
  }

  /** Number of rows, empty ones included. */
  public int rows() {
    return prints.length;
  }

  /** The row of a key, or -1. */
  public int find(long key) {
    int print = print(key);
    int slot = slot(key);
    while (prints[slot] != EMPTY) {
      if (prints[slot] == print) {
        return slot;
      }
      slot = slot + 1 == prints.length ? 0 : slot + 1;
    }
    return -1;
  }

  public byte get(int row, int column) {
    return rows[row * width + column];
  }

  private static int print(long key) {
    int print = (int) (key >>> 32);
    return print == EMPTY ? 1 : print;
  }

  private int slot(long key) {
    return (int) (((key & 0xffffffffL) * prints.length) >>> 32);
  }

  /** Spreads numbers over 64 bits (the finalizer of SplitMix64). */
  public static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(prints.length);
    out.writeByte(width);
    for (int print : prints) {
      out.writeInt(print);
    }
    for (int column = 0; column < width; column++) {
      for (int slot = 0; slot < prints.length; slot++) {
        out.writeByte(get(slot, column));
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static PackedTable read(DataInput in) throws IOException {
    int slots = in.readInt();
    int width = in.readUnsignedByte();
    int[] prints = BinaryData.readInts(in, slots);
    byte[] rows = new byte[slots * width];
    for (int column = 0; column < width; column++) {
      byte[] values = BinaryData.readBytes(in, slots);
      for (int slot = 0; slot < slots; slot++) {
        rows[slot * width + column] = values[slot];
      }
    }
    return new PackedTable(prints, rows, width);
  }
}
