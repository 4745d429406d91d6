package no.samlese.annotate;

import java.util.Arrays;
import java.util.Locale;
import no.samlese.text.Span;

/**
 * What the words of a block say of its language, kept by their places, so that any part of the
 * block can be judged without looking at its words again.
 */
final class LanguageScan {
  private static final int COLUMNS = LanguageWords.LANGUAGES.size();

  /** First letters of the words that count, as offsets in the text of the document. */
  private int[] starts = new int[16];

  /** Sums of the logarithmic shares of the words up to each, its own included. */
  private float[] sums = new float[16 * COLUMNS];

  private int words;
  private int strange;
  private int letters;

  private LanguageScan() {}

  /** Looks at all words of a block. Names, which belong to no language, are passed over. */
  static LanguageScan of(String text, Span block, LanguageWords words) {
    LanguageScan scan = new LanguageScan();
    int start = -1;
    for (int i = block.start(); i <= block.end(); i++) {
      boolean letter = i < block.end() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        scan.add(text.substring(start, i), start, words);
        start = -1;
      }
    }
    return scan;
  }

  private void add(String form, int start, LanguageWords known) {
    letters += form.length();
    String word = form.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(form.charAt(0));
    float[] row = capital ? known.ofCommon(word) : known.of(word);
    if (row == null) {
      return;
    }
    if (words == starts.length) {
      starts = Arrays.copyOf(starts, 2 * words);
      sums = Arrays.copyOf(sums, 2 * sums.length);
    }
    strange += !capital && known.isStrange(word) ? 1 : 0;
    starts[words] = start;
    for (int i = 0; i < COLUMNS; i++) {
      float before = words == 0 ? 0 : sums[(words - 1) * COLUMNS + i];
      sums[words * COLUMNS + i] = before + row[i];
    }
    words++;
  }

  /** Log likelihood of each language, in the order of {@link LanguageWords#LANGUAGES}. */
  float[] scores() {
    return scores(0, words);
  }

  /** The same for a part of the block, by offsets in the text of the document. */
  float[] scores(Span part) {
    return scores(after(part.start()), after(part.end()));
  }

  private float[] scores(int from, int to) {
    float[] scores = new float[COLUMNS];
    for (int i = 0; i < COLUMNS && to > from; i++) {
      float before = from == 0 ? 0 : sums[(from - 1) * COLUMNS + i];
      scores[i] = sums[(to - 1) * COLUMNS + i] - before;
    }
    return scores;
  }

  /** How many words begin before an offset. */
  private int after(int offset) {
    int at = Arrays.binarySearch(starts, 0, words, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** Words that count. */
  int words() {
    return words;
  }

  /** Words that count in a part of the block. */
  int words(Span part) {
    return after(part.end()) - after(part.start());
  }

  int letters() {
    return letters;
  }

  /** Whether so many words are in no lexicon that another judge should be asked. */
  boolean isStrange() {
    return strange * 2 > words;
  }
}
