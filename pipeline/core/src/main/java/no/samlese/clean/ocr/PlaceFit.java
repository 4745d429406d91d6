package no.samlese.clean.ocr;

import java.util.List;
import no.samlese.language.LanguageData;
import no.samlese.language.NgramModel.Sign;
import no.samlese.language.RunningText;
import no.samlese.language.RunningText.Kind;

/** Judges readings by their place: capitals, neighbours, brackets and rules of tables. */
final class PlaceFit {
  private static final float CAPITAL_AMID = -2.5f;
  private static final float CAPITAL_AT_LINE = -1f;
  private static final float NAME_IN_LOWER = -4f;
  private static final float TABLE_RULE = -6f;
  private static final float NAME_REPAIRED = -3f;
  private static final float FOREIGN_NAME_REPAIRED = -6f;
  private static final float NOISY_NAME_REPAIRED = -1f;
  private static final String MARKS = ":(\"«“•®-–/";
  private static final String QUOTES = "«“„\"'‘(/";

  private final String text;
  private final List<PlacedWord> words;
  private final ConfusionTable table;
  private final int listed;
  private final int ampersand;

  PlaceFit(LanguageData data, ConfusionTable table, String text, List<PlacedWord> words) {
    this.text = text;
    this.words = words;
    this.table = table;
    this.listed = data.words().automaton().size();
    this.ampersand = data.ngrams().number(Sign.AMPERSAND);
  }

  private boolean isListed(Candidate reading) {
    return reading.word() < listed;
  }

  /**
   * Whether a single sign is a label or a note: {@code a)}, {@code a.}, {@code 3.0}, {@code
   * måte.2}, {@code [s]tor}. No sentence ends with a lone å.
   */
  boolean isMark(PlacedWord word) {
    if (word.end - word.start > 1) {
      return false;
    }
    char next = word.end < text.length() ? text.charAt(word.end) : ' ';
    char before = word.start > 0 ? text.charAt(word.start - 1) : ' ';
    char afterNext = word.end + 1 < text.length() ? text.charAt(word.end + 1) : ' ';
    boolean decimal = Character.isDigit(afterNext) && !RunningText.isSpace(next);
    boolean letterLabel = next == '.' && Character.isLetter(text.charAt(word.start));
    return decimal
        || letterLabel
        || next == ')'
        || next == ']'
        || (word.gap == 0 && QUOTES.indexOf(before) < 0);
  }

  /** How well the capitals and neighbours of a place suit a reading. */
  float of(int i, Candidate reading) {
    PlacedWord word = words.get(i);
    float fit = 0;
    String form = reading.text();
    boolean capital = Character.isUpperCase(form.charAt(0));
    boolean listed = isListed(reading);
    if (listed && !reading.freeFirst()) {
      boolean capitals = form.length() > 1 && Character.isUpperCase(form.charAt(1));
      if (reading.name() && !capital) {
        fit += NAME_IN_LOWER;
      } else if (!reading.name() && capital && !capitals && !word.starts) {
        fit += word.gap >= 2 || isAfterMark(word) ? CAPITAL_AT_LINE : CAPITAL_AMID;
      }
    } else if (!listed && capital && reading.confusions().length > 0) {
      float repaired = nameRepaired(reading);
      fit += word.starts ? repaired / 2 : repaired;
    }
    if (word.end - word.start == 1 && text.charAt(word.start) == '|' && capital) {
      boolean amid = !word.starts && word.gap < 2 && !isAfterMark(word);
      fit += (amid ? CAPITAL_AMID : 0) + (isBar(i - 1) || isBar(i + 1) ? TABLE_RULE : 0);
    }
    if (word.end - word.start == 1 && text.charAt(word.start) == '&') {
      boolean names = startsWithCapital(i - 1) && startsWithCapital(i + 1);
      if (reading.word() == ampersand) {
        fit += names ? 4 : -2;
      } else if (startsWithCapital(i + 1)) {
        fit -= 3;
      }
    }
    return fit;
  }

  /** What speaks against a repair of a name that no list knows: it may be one as it stands. */
  private float nameRepaired(Candidate reading) {
    float cost = NAME_REPAIRED;
    for (int confusion : reading.confusions()) {
      if (table.get(confusion).isForeignSpelling()) {
        return FOREIGN_NAME_REPAIRED;
      }
      if (!table.get(confusion).isPlausibleInNames()) {
        cost = NOISY_NAME_REPAIRED;
      }
    }
    return cost;
  }

  /** Whether a colon, a bracket or a bullet stands before a word; a hyphen after a word is none. */
  boolean isAfterMark(PlacedWord word) {
    int i = word.start - 1;
    while (i >= 0 && RunningText.isSpace(text.charAt(i))) {
      i--;
    }
    boolean suspended = i > 0 && text.charAt(i) == '-' && Character.isLetter(text.charAt(i - 1));
    return i >= 0 && !suspended && MARKS.indexOf(text.charAt(i)) >= 0;
  }

  private boolean isBar(int i) {
    return i >= 0
        && i < words.size()
        && words.get(i).gap < 3
        && text.charAt(words.get(i).start) == '|'
        && words.get(i).end - words.get(i).start == 1;
  }

  private boolean startsWithCapital(int i) {
    return i >= 0
        && i < words.size()
        && words.get(i).kind == Kind.WORD
        && Character.isUpperCase(text.charAt(words.get(i).start));
  }
}
