package no.samlese.language;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What the features of a linear model say for each of its classes: weights by the sums of the
 * features' names, so that no name has to be written to look one up. Weights are bytes, in parts of
 * {@link #STEPS}. Immutable.
 */
public final class FeatureWeights {
  /** What the weight 1 is kept as. */
  public static final int STEPS = 24;

  /** The first models were of parts of speech; the format has not changed since. */
  private static final String MAGIC = "samlese pos 3";

  private final PackedTable features;

  /** Where the weights of each row of the table begin in the cells. */
  private final int[] starts;

  /** Class, weight, class, weight … */
  private final byte[] cells;

  private FeatureWeights(PackedTable features, byte[] cells) {
    this.features = features;
    this.cells = cells;
    this.starts = new int[features.rows() + 1];
    for (int row = 0; row < features.rows(); row++) {
      starts[row + 1] = starts[row] + 2 * (features.get(row, 0) & 0xff);
    }
  }

  /**
   * Packs trained weights; those next to nothing are left out.
   *
   * @param width number of classes, at most 127
   * @param rows features by the sums of their names, with their rows
   * @param weights one a class, row by row
   */
  public static FeatureWeights of(int width, Map<Long, Integer> rows, float[] weights) {
    List<Long> kept = new ArrayList<>();
    rows.forEach((sum, row) -> addIf(count(weights, row * width, width) > 0, sum, kept));
    Collections.sort(kept);
    PackedTable features = PackedTable.ofCapacity(kept.size(), 1);
    long[] sums = new long[features.rows()];
    int size = 0;
    for (long sum : kept) {
      int row = features.put(PackedTable.mix(sum));
      int count = count(weights, rows.get(sum) * width, width);
      size += features.get(row, 0) == 0 ? 2 * count : 0;
      features.set(row, 0, (byte) count);
      sums[row] = sum;
    }
    byte[] cells = new byte[size];
    int at = 0;
    for (int row = 0; row < sums.length; row++) {
      for (int i = 0; features.get(row, 0) != 0 && i < width; i++) {
        byte weight = packed(weights[rows.get(sums[row]) * width + i]);
        if (weight != 0) {
          cells[at++] = (byte) i;
          cells[at++] = weight;
        }
      }
    }
    return new FeatureWeights(features, cells);
  }

  private static void addIf(boolean wanted, long sum, List<Long> to) {
    if (wanted) {
      to.add(sum);
    }
  }

  private static byte packed(float weight) {
    return (byte) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weight * STEPS)));
  }

  private static int count(float[] weights, int from, int width) {
    int count = 0;
    for (int i = from; i < from + width; i++) {
      count += packed(weights[i]) == 0 ? 0 : 1;
    }
    return count;
  }

  /** Adds the weights of a feature to the scores of the classes. */
  public void add(long sum, int[] scores) {
    int row = features.find(PackedTable.mix(sum));
    if (row >= 0) {
      for (int at = starts[row]; at < starts[row + 1]; at += 2) {
        scores[cells[at]] += cells[at + 1];
      }
    }
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(MAGIC);
    features.write(out);
    out.writeInt(cells.length);
    out.write(cells);
  }

  /** Reads what {@link #write} wrote. */
  public static FeatureWeights read(DataInput in) throws IOException {
    if (!in.readUTF().equals(MAGIC)) {
      throw new IOException("not a model of features, or of another version");
    }
    PackedTable features = PackedTable.read(in);
    byte[] cells = new byte[in.readInt()];
    in.readFully(cells);
    return new FeatureWeights(features, cells);
  }

  /** Opens a packed file for {@link #read}. */
  public static DataInputStream open(InputStream in) throws IOException {
    return new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
  }
}
