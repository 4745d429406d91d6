package no.samlese.clean.ocr;

import java.util.Locale;
import no.samlese.clean.ocr.Candidate.Kind;
import no.samlese.language.LanguageData;
import no.samlese.language.NgramModel.Sign;
import no.samlese.language.WordList.Column;

/** The reading that leaves a word as it was read, where no Norwegian list knows it. */
final class RawReading {
  /** Share of the unknown words that are neither compounds nor foreign. */
  static final float SPELLED_SHARE = (float) Math.log(0.3);

  private static final float FOREIGN_SHARE = (float) Math.log(0.3);
  private static final int MAX_ACRONYM = 6;
  private static final float ACRONYM = -9f;
  private static final float PARAGRAPH_SIGN = -1f;
  private static final float OTHER_SIGN = -4f;
  private static final float DIGIT = -3.5f;
  private static final float DIGITS = -5f;
  private static final float LABEL = -8f;
  private static final int MAX_LABEL = 3;
  private static final int[] NO_CONFUSIONS = {};

  private final LanguageData data;

  RawReading(LanguageData data) {
    this.data = data;
  }

  /** The number that stands for words the list does not know. */
  int sign(String raw) {
    return data.ngrams().number(isCapital(raw) ? Sign.NAME : Sign.UNKNOWN);
  }

  private static boolean isCapital(String raw) {
    return Character.isUpperCase(raw.charAt(0));
  }

  /** Whether a word that no list knows may be spelled anew: long enough, and no acronym. */
  static boolean isSpellable(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return word.length() > 2 && (capitals <= 1 || word.length() > MAX_ACRONYM);
  }

  Candidate of(String raw) {
    String lower = raw.toLowerCase(Locale.ROOT);
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < raw.length(); i++) {
      digits += Character.isDigit(raw.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(raw.charAt(i)) ? 1 : 0;
    }
    int sign = sign(raw);
    float form;
    if (raw.equals("&")) {
      sign = data.ngrams().number(Sign.AMPERSAND);
      form = 0;
    } else if (digits == raw.length()) {
      sign = data.ngrams().number(Sign.NUMBER);
      form = digits == 1 ? DIGIT : DIGITS;
    } else if (letters == raw.length()) {
      form = word(raw, lower);
    } else if (letters == 0) {
      form = raw.equals("§") ? PARAGRAPH_SIGN : OTHER_SIGN;
    } else {
      boolean label = digits > 0 && raw.length() <= MAX_LABEL;
      form = label ? LABEL : spelled(raw, lower);
    }
    return new Candidate(raw, lower, Kind.RAW, -1, sign, -1, form, false, false, NO_CONFUSIONS);
  }

  private float word(String raw, String lower) {
    int index = data.words().automaton().indexOf(lower);
    if (index >= 0 && !data.words().isPart(index)) {
      return FOREIGN_SHARE
          + Math.max(
              data.words().logProbability(index, Column.ENGLISH),
              data.words().logProbability(index, Column.DANISH));
    }
    return raw.length() > 1 && !isSpellable(raw) ? ACRONYM : spelled(raw, lower);
  }

  private float spelled(String raw, String lower) {
    return SPELLED_SHARE + data.letters().logProbability(lower, isCapital(raw));
  }
}
