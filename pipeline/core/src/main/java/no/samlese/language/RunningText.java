package no.samlese.language;

import java.util.Arrays;

/**
 * A text cut into the pieces that the models of words count: words, numbers, commas and ends of
 * sentences. Brackets, quotation marks and dashes only separate. The signs that a scanner writes
 * for letters ({@code & @ § | ¢}) belong to words; addresses of the web and of mail are numbers.
 *
 * <p>Pieces never hold white space. Immutable.
 */
public final class RunningText {
  /** What a piece is. */
  public enum Kind {
    WORD,
    NUMBER,
    COMMA,
    STOP
  }

  private static final int MIN_ADDRESS = 8;
  private static final String WORD_SIGNS = "&@§|¢£$€©®";

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Kind[] kinds = new Kind[64];
  private byte[] gaps = new byte[64];
  private int size;
  private int lineFeeds;
  private boolean spaced = true;

  /** Cuts a text. */
  public RunningText(String text, int from, int to) {
    this.text = text;
    int position = from;
    while (position < to) {
      char c = text.charAt(position);
      if (isSpace(c)) {
        spaced = true;
        if (c == '\n' || c == '\f') {
          lineFeeds++;
        }
        position++;
      } else {
        int end = position + 1;
        while (end < to && !isSpace(text.charAt(end))) {
          end++;
        }
        cut(position, end);
        position = end;
      }
    }
  }

  public static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || Character.isWhitespace(c) || c == '\u00a0';
  }

  private void cut(int from, int to) {
    if (isAddress(from, to)) {
      add(from, to, Kind.NUMBER);
      return;
    }
    int position = from;
    while (position < to) {
      char c = text.charAt(position);
      if (isPiece(c)) {
        int end = position + 1;
        while (end < to && isPiece(text.charAt(end))) {
          end++;
        }
        add(position, end, digits(position, end) >= 3 ? Kind.NUMBER : Kind.WORD);
        position = end;
      } else {
        punctuation(c, position, to);
        position++;
      }
    }
  }

  private void punctuation(char c, int position, int to) {
    boolean inside = position + 1 < to && isPiece(text.charAt(position + 1));
    if (inside) {
      return;
    }
    if (c == ',' || c == ';' || c == ':') {
      add(position, position + 1, Kind.COMMA);
    } else if (c == '.' || c == '?' || c == '!') {
      add(position, position + 1, Kind.STOP);
    }
  }

  private boolean isAddress(int from, int to) {
    if (to - from < MIN_ADDRESS) {
      return false;
    }
    boolean sign = false;
    for (int i = from; i < to - 1; i++) {
      char c = text.charAt(i);
      if ((c == ':' && text.startsWith("://", i)) || (c == 'w' && text.startsWith("www.", i))) {
        return true;
      }
      sign |= c == '@' && i > from + 1;
      if (c == '.' && sign && text.charAt(i - 1) != '@' && isPiece(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private int digits(int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      }
    }
    return digits;
  }

  private static boolean isPiece(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || WORD_SIGNS.indexOf(c) >= 0;
    }
    return Character.isLetter(c) || WORD_SIGNS.indexOf(c) >= 0;
  }

  private void add(int start, int end, Kind kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
      gaps = Arrays.copyOf(gaps, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    gaps[size] = (byte) (spaced ? 1 + Math.min(lineFeeds, 2) : 0);
    size++;
    spaced = false;
    lineFeeds = 0;
  }

  /** How many pieces there are. */
  public int size() {
    return size;
  }

  public int start(int piece) {
    return starts[piece];
  }

  public int end(int piece) {
    return ends[piece];
  }

  public Kind kind(int piece) {
    return kinds[piece];
  }

  /** What stands before a piece: 0 no white space, 1 white space, 2 a line end, 3 an empty line. */
  public int gap(int piece) {
    return gaps[piece];
  }

  /** The characters of a piece. */
  public String piece(int piece) {
    return text.substring(starts[piece], ends[piece]);
  }
}
