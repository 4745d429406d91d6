package no.samlese.clean.ocr;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.samlese.language.LanguageData;
import no.samlese.language.NgramModel.Sign;
import no.samlese.language.RunningText.Kind;
import no.samlese.language.WordList.Column;

/**
 * Finds the words that stand in English passages and quotations, which are left as they are: a
 * hidden Markov model of two languages over single words.
 */
final class ForeignSpans {
  private static final float CHANGE = -8;
  private static final float CHANGE_AT_BOUNDARY = -5;
  private static final float RARE_WORD = -12.5f;
  private static final float NO_WORD = -16;

  /** The words of one letter, which lists of words leave out: 2 % and 0.4 % of English prose. */
  private static final Map<String, Float> LETTERS = Map.of("a", -3.9f, "i", -5.5f);

  private final LanguageData data;
  private final Channel channel;
  private final DocumentDecoder words;
  private final Map<String, Float> odds = new HashMap<>();

  private ForeignSpans(LanguageData data, Channel channel, DocumentDecoder words) {
    this.data = data;
    this.channel = channel;
    this.words = words;
  }

  /** Marks the foreign words of a document. */
  static void mark(LanguageData data, Channel channel, DocumentDecoder words) {
    new ForeignSpans(data, channel, words).mark();
  }

  private void mark() {
    int size = words.size();
    boolean[] toEnglish = new boolean[size];
    boolean[] toNorwegian = new boolean[size];
    float norwegian = 0;
    float english = CHANGE / 2;
    for (int i = 0; i < size; i++) {
      boolean likely = words.kind(i) == Kind.STOP || words.opensQuotation(i);
      float change = likely ? CHANGE_AT_BOUNDARY : CHANGE;
      toEnglish[i] = norwegian + change > english;
      toNorwegian[i] = english + change > norwegian;
      float next = Math.max(norwegian, english + change);
      english = Math.max(english, norwegian + change) + odds(i);
      norwegian = next;
    }
    boolean state = english > norwegian;
    for (int i = size - 1; i >= 0; i--) {
      if (state) {
        words.markForeign(i);
      }
      state = state ? !toEnglish[i] : toNorwegian[i];
    }
  }

  private float odds(int i) {
    return words.readings(i) == null
        ? 0
        : odds.computeIfAbsent(words.piece(i), piece -> odds(piece, words.readings(i)));
  }

  private float odds(String piece, Candidate[] readings) {
    float norwegian = NO_WORD;
    boolean anyWord = false;
    for (Candidate reading : readings) {
      if (reading.word() < data.words().automaton().size()) {
        anyWord = true;
        float unigram =
            Math.max(
                data.ngrams().logProbability(0, reading.word()),
                data.ngrams().logProbability(1, reading.word()));
        float score = unigram + reading.channel(channel) + reading.form();
        norwegian = Math.max(norwegian, score);
      } else if (reading.kind() != Candidate.Kind.RAW) {
        norwegian =
            Math.max(
                norwegian,
                data.ngrams().logProbability(0, data.ngrams().number(Sign.UNKNOWN))
                    + reading.form()
                    + reading.channel(channel));
      }
    }
    float english = english(piece.toLowerCase(Locale.ROOT));
    if (english == Float.NEGATIVE_INFINITY) {
      boolean name = Character.isUpperCase(piece.charAt(0)) && !anyWord;
      return name || (piece.length() == 1 && !Character.isLetter(piece.charAt(0)))
          ? -0.5f
          : NO_WORD - Math.max(NO_WORD, norwegian);
    }
    return Math.max(RARE_WORD, english) - norwegian;
  }

  private float english(String word) {
    int index = data.words().automaton().indexOf(word);
    float listed =
        index >= 0 ? data.words().logProbability(index, Column.ENGLISH) : Float.NEGATIVE_INFINITY;
    return LETTERS.getOrDefault(word, listed);
  }
}
