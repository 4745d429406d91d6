package no.samlese.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import no.samlese.text.Language;

/**
 * The words of Bokmål, Nynorsk, Danish and English in lower case, each with its probability in
 * running text of each language, and with what it does in compounds. Immutable.
 */
public final class WordList {
  /** Bits of {@link #isName} and {@link #isPart}. */
  public static final int NAME = 1;

  public static final int PART = 2;
  private static final int COLUMNS = 7;

  private final WordAutomaton automaton;
  private final byte[][] columns;

  /** What is known of each word: one column of bytes a kind, one row a word. */
  public enum Column {
    BOKMAAL(0),
    NYNORSK(1),
    DANISH(2),
    ENGLISH(3),
    /** First part of compounds. */
    MODIFIER(4),
    /** Last part of compounds. */
    HEAD(5),
    FLAGS(6);

    private final int place;

    Column(int place) {
      this.place = place;
    }
  }

  public WordList(WordAutomaton automaton, byte[][] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("columns: " + columns.length);
    }
    for (byte[] column : columns) {
      if (column.length != automaton.size()) {
        throw new IllegalArgumentException("a column of another length: " + column.length);
      }
    }
    this.automaton = automaton;
    this.columns = columns.clone();
  }

  public WordAutomaton automaton() {
    return automaton;
  }

  /** Natural logarithm of the probability of a word in a language, or negative infinity. */
  public float logProbability(int word, Column column) {
    return LogCode.value(columns[column.place][word]);
  }

  /** Whether a language knows a word. */
  public boolean knows(int word, Language language) {
    return switch (language) {
      case BOKMAAL -> columns[Column.BOKMAAL.place][word] != LogCode.ABSENT;
      case NYNORSK -> columns[Column.NYNORSK.place][word] != LogCode.ABSENT;
      case DANISH -> columns[Column.DANISH.place][word] != LogCode.ABSENT;
      case ENGLISH -> columns[Column.ENGLISH.place][word] != LogCode.ABSENT;
      default -> false;
    };
  }

  /** Whether Bokmål or Nynorsk knows a word. */
  public boolean isNorwegian(int word) {
    return columns[0][word] != LogCode.ABSENT || columns[1][word] != LogCode.ABSENT;
  }

  /** Whether a word is seen with a capital only. */
  public boolean isName(int word) {
    return (columns[Column.FLAGS.place][word] & NAME) != 0;
  }

  /** Whether it is no word alone, but the first part of compounds, such as {@code styrings}. */
  public boolean isPart(int word) {
    return (columns[Column.FLAGS.place][word] & PART) != 0;
  }

  public void write(DataOutput out) throws IOException {
    automaton.write(out);
    for (byte[] column : columns) {
      out.write(column);
    }
  }

  public static WordList read(DataInput in) throws IOException {
    WordAutomaton automaton = WordAutomaton.read(in);
    byte[][] columns = new byte[COLUMNS][];
    for (int i = 0; i < COLUMNS; i++) {
      columns[i] = BinaryData.readBytes(in, automaton.size());
    }
    return new WordList(automaton, columns);
  }
}
