package no.samlese.language;

/**
 * Logarithms of probabilities in one byte: natural logarithms in steps of an eighth. Code 0 means
 * "never seen".
 */
public final class LogCode {
  /** The code of what was never seen. */
  public static final byte ABSENT = 0;

  private static final float STEP = 0.125f;
  private static final float[] VALUES = new float[256];

  static {
    VALUES[0] = Float.NEGATIVE_INFINITY;
    for (int code = 1; code < 256; code++) {
      VALUES[code] = -STEP * (code - 1);
    }
  }

  private LogCode() {}

  /** The code nearest to a natural logarithm of at most 0; those below -31.75 become that. */
  public static byte of(double logProbability) {
    long code = 1 + Math.round(-logProbability / STEP);
    return (byte) Math.max(1, Math.min(255, code));
  }

  /** The natural logarithm that a code stands for; negative infinity for {@link #ABSENT}. */
  public static float value(byte code) {
    return VALUES[code & 0xff];
  }
}
