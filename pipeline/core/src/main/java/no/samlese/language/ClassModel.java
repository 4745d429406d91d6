package no.samlese.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Which classes of words follow each other: function words by themselves, all others by part of
 * speech and inflection. It tells {@code vår studie} from {@code var studie} where neither was ever
 * seen. Immutable.
 */
public final class ClassModel {
  /** No class. */
  public static final int NONE = -1;

  private static final float STEP = 0.25f;

  private final byte[] classes;
  private final int count;
  private final byte[] lifts;

  /**
   * A model.
   *
   * @param classes class of each number of the {@link NgramModel}
   * @param count number of classes, at most 256
   * @param lifts logarithms, in quarters, of how much likelier a class is after two others than by
   *     itself
   */
  public ClassModel(byte[] classes, int count, byte[] lifts) {
    if (count > 256 || lifts.length != count * count * count) {
      throw new IllegalArgumentException("classes: " + count);
    }
    this.classes = classes.clone();
    this.count = count;
    this.lifts = lifts.clone();
  }

  /** The class of a word. */
  public int classOf(int word) {
    return classes[word] & 0xff;
  }

  /** Natural logarithm of how much likelier a class is after two others; 0 if one is unknown. */
  public float lift(int before, int previous, int next) {
    return before < 0 || previous < 0 || next < 0
        ? 0
        : STEP * lifts[(before * count + previous) * count + next];
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(classes.length);
    out.write(classes);
    out.writeInt(count);
    out.write(lifts);
  }

  public static ClassModel read(DataInput in) throws IOException {
    byte[] classes = BinaryData.readBytes(in, in.readInt());
    int count = in.readInt();
    return new ClassModel(classes, count, BinaryData.readBytes(in, count * count * count));
  }
}
