package no.samlese.store;

import java.util.Arrays;

/**
 * The words of a text that is not tokenised: runs of characters between blanks that hold a letter,
 * as the survey of pages counts them.
 */
final class BlankWords {
  /** Word that each character stands in, from 0; -1 between words. */
  private final int[] wordAt;

  private int size;

  BlankWords(String text) {
    this.wordAt = new int[text.length()];
    Arrays.fill(wordAt, -1);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        add(text, start, i);
        start = i + 1;
      }
    }
  }

  private void add(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        Arrays.fill(wordAt, start, end, size++);
        return;
      }
    }
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** The word at an offset, or -1. */
  int at(int offset) {
    return wordAt[offset];
  }
}
