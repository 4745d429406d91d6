package no.samlese.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.text.Span;
import no.samlese.text.WordShingles;

/**
 * The ten-word stretches of one document's counted blocks, as they are read block by block. Words
 * are runs of letters and digits in lower case.
 */
final class DocumentPassages {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final WordShingles.Builder builder = new WordShingles.Builder();

  /**
   * Adds a block; no stretch goes over its end.
   *
   * @param start offset of the block in the clean text
   * @return how many words it has
   */
  int add(int start, String text) {
    builder.endPassage();
    int size = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Span span = new Span(start + words.start(), start + words.end());
      builder.add(words.group().toLowerCase(Locale.ROOT), span);
      size++;
    }
    return size;
  }

  /** Hashes of all stretches so far, in order. */
  long[] hashes() {
    return builder.hashes();
  }

  WordShingles shingles() {
    return builder.build();
  }

  /** How many stretches a passage of some words has. */
  static int stretches(int words) {
    return Math.max(0, words - WordShingles.WORDS + 1);
  }

  /** A growing list of numbers, without boxes. */
  static int[] appended(int[] numbers, int size, int number) {
    int[] roomy = size < numbers.length ? numbers : Arrays.copyOf(numbers, size * 2);
    roomy[size] = number;
    return roomy;
  }
}
