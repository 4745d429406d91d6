package no.samlese.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A model of how Norwegian words and names are spelled: each letter after the four before it.
 * Immutable. Smoothed like {@link NgramModel}.
 */
public final class LetterModel {
  /** Letters that are looked at, the last one included. */
  public static final int ORDER = 5;

  /** Stands before a word and after it. */
  public static final char EDGE = '^';

  /** Columns: probability and weight of backing off, of words, then of names. */
  public static final int WIDTH = 4;

  private static final float UNSEEN = -9;

  private final PackedTable table;

  public LetterModel(PackedTable table) {
    this.table = table;
  }

  /** Natural logarithm of the probability of a word in lower case, its end included. */
  public float logProbability(CharSequence word, boolean name) {
    float sum = 0;
    for (int i = 0; i <= word.length(); i++) {
      sum += logProbability(word, i, name);
    }
    return sum;
  }

  /**
   * Natural logarithm of the probability of one letter after those before it.
   *
   * @param word letters in lower case
   * @param position index of the letter; the length stands for the end of the word
   * @param name whether it is spelled as names are
   */
  public float logProbability(CharSequence word, int position, boolean name) {
    int column = name ? 2 : 0;
    float weight = 0;
    for (int length = Math.min(ORDER, position + 2); length >= 1; length--) {
      int row = table.find(key(word, position, length));
      if (row >= 0) {
        byte code = table.get(row, column);
        if (code != LogCode.ABSENT) {
          return weight + LogCode.value(code);
        }
      }
      if (length > 1) {
        int context = table.find(key(word, position - 1, length - 1));
        byte code = context < 0 ? LogCode.ABSENT : table.get(context, column + 1);
        weight += code == LogCode.ABSENT ? 0 : LogCode.value(code);
      }
    }
    return weight + UNSEEN;
  }

  /** The key of the letters that end at a position, -1 and the length being the edges. */
  public static long key(CharSequence word, int position, int length) {
    long key = length;
    for (int i = position - length + 1; i <= position; i++) {
      key = PackedTable.mix(key * 65_599 + (i < 0 || i >= word.length() ? EDGE : word.charAt(i)));
    }
    return key;
  }

  public void write(DataOutput out) throws IOException {
    table.write(out);
  }

  public static LetterModel read(DataInput in) throws IOException {
    return new LetterModel(PackedTable.read(in));
  }
}
