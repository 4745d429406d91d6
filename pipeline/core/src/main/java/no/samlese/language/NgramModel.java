package no.samlese.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A trigram model of Norwegian words that backs off to bigrams and single words; the same tables
 * hold Bokmål and Nynorsk. Immutable.
 *
 * <p>Words are numbers: the indexes of a {@link WordList}, and above them the signs of {@link
 * Sign}. Smoothed by interpolation after Witten and Bell (1991), quantised to eighths of a nat.
 */
public final class NgramModel {
  /** What is no word of the list. Its number is the size of the list and its offset. */
  public enum Sign {
    /** A word that the list does not know, in lower case. */
    UNKNOWN(0),
    /** A capitalised word that the list does not know. */
    NAME(1),
    NUMBER(2),
    AMPERSAND(3),
    COMMA(4),
    /** End of a sentence, and what stands before its first word. */
    STOP(5);

    /** How many signs there are. */
    public static final int COUNT = 6;

    private final int offset;

    Sign(int offset) {
      this.offset = offset;
    }

    /** Its number, less the size of the list of words. */
    public int offset() {
      return offset;
    }
  }

  /** Columns of the bigram table: probability, then weight of backing off, by language. */
  public static final int BIGRAM_WIDTH = 4;

  /** Columns of the trigram table: probability by language. */
  public static final int TRIGRAM_WIDTH = 2;

  /** Of a word that only the other standard has. */
  private static final float UNSEEN = -17;

  private final byte[][] unigrams;
  private final byte[][] backoffs;
  private final PackedTable bigrams;
  private final PackedTable trigrams;
  private final ClassModel classes;

  /**
   * A model from its tables.
   *
   * @param unigrams log probabilities by language (0 Bokmål, 1 Nynorsk) and number
   * @param backoffs log weights by language and number
   * @param bigrams by {@link #key(int, int)}
   * @param trigrams by {@link #key(int, int, int)}
   * @param classes which classes of words follow each other
   */
  public NgramModel(
      byte[][] unigrams,
      byte[][] backoffs,
      PackedTable bigrams,
      PackedTable trigrams,
      ClassModel classes) {
    this.unigrams = unigrams.clone();
    this.backoffs = backoffs.clone();
    this.bigrams = bigrams;
    this.trigrams = trigrams;
    this.classes = classes;
  }

  /** The number of a sign. */
  public int number(Sign sign) {
    return unigrams[0].length - Sign.COUNT + sign.offset();
  }

  /** Which classes of words follow each other. */
  public ClassModel classes() {
    return classes;
  }

  /** Natural logarithm of the probability of a word by itself. */
  public float logProbability(int language, int word) {
    byte code = unigrams[language][word];
    return code == LogCode.ABSENT ? UNSEEN : LogCode.value(code);
  }

  /** Natural logarithm of the probability of a word after two others. */
  public float logProbability(int language, int before, int previous, int word) {
    int trigram = trigrams.find(key(before, previous, word));
    if (trigram >= 0) {
      byte code = trigrams.get(trigram, language);
      if (code != LogCode.ABSENT) {
        return LogCode.value(code);
      }
    }
    float weight = 0;
    int context = bigrams.find(key(before, previous));
    if (context >= 0) {
      byte code = bigrams.get(context, 2 + language);
      weight = code == LogCode.ABSENT ? 0 : LogCode.value(code);
    }
    return weight + logProbability(language, previous, word);
  }

  private float logProbability(int language, int previous, int word) {
    int bigram = bigrams.find(key(previous, word));
    if (bigram >= 0) {
      byte code = bigrams.get(bigram, language);
      if (code != LogCode.ABSENT) {
        return LogCode.value(code);
      }
    }
    byte weight = backoffs[language][previous];
    return (weight == LogCode.ABSENT ? 0 : LogCode.value(weight)) + logProbability(language, word);
  }

  public static long key(int previous, int word) {
    return PackedTable.mix(((long) previous << 32) | word);
  }

  public static long key(int before, int previous, int word) {
    return PackedTable.mix(key(before, previous) + word + 1);
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(unigrams[0].length);
    for (byte[][] columns : new byte[][][] {unigrams, backoffs}) {
      for (byte[] column : columns) {
        out.write(column);
      }
    }
    bigrams.write(out);
    trigrams.write(out);
    classes.write(out);
  }

  public static NgramModel read(DataInput in) throws IOException {
    int words = in.readInt();
    byte[][] unigrams = {BinaryData.readBytes(in, words), BinaryData.readBytes(in, words)};
    byte[][] backoffs = {BinaryData.readBytes(in, words), BinaryData.readBytes(in, words)};
    return new NgramModel(
        unigrams, backoffs, PackedTable.read(in), PackedTable.read(in), ClassModel.read(in));
  }
}
