package no.samlese.clean.layout;

import no.samlese.text.Zone;

/**
 * Tables: rows of numbers, rows with wide gaps or rules between cells, and long runs of short cells
 * that are no list and no verse of headings.
 */
final class TableRule implements LayoutRule {
  private static final int LEAST_ROWS = 3;
  private static final int LEAST_CELLS = 8;

  @Override
  public void apply(Draft draft) {
    claimRows(draft);
    claimCells(draft);
  }

  private static void claimRows(Draft draft) {
    int first = -1;
    int last = -1;
    int rows = 0;
    for (int i = 0; i <= draft.size(); i++) {
      boolean row = i < draft.size() && draft.isFree(i) && isRow(draft.text(i));
      if (row) {
        first = rows == 0 ? i : first;
        last = i;
        rows++;
      } else if (i == draft.size() || !isCell(draft, i) || i - last > 4) {
        claim(draft, first, last, rows >= LEAST_ROWS);
        rows = 0;
      }
    }
  }

  /** Numbers make up a good part of it, or wide gaps and rules cut it into cells. */
  static boolean isRow(String text) {
    if (text.length() > Line.RULE_LIMIT) {
      return false;
    }
    int numbers = 0;
    int words = 0;
    int gaps = 0;
    int start = 0;
    int blanks = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Shape.isBlank(text.charAt(i));
      if (blank && i > start) {
        words++;
        numbers += isNumber(text, start, i) ? 1 : 0;
      }
      blanks = blank ? blanks + (i < text.length() && text.charAt(i) == '\t' ? 2 : 1) : 0;
      gaps += blanks == 3 && i < text.length() ? 1 : 0;
      start = blank ? i + 1 : start;
    }
    return (numbers >= 2 && 2 * numbers >= words) || (gaps >= 2 && words <= 6 * (gaps + 1));
  }

  private static boolean isNumber(String text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      if (!Character.isDigit(c) && ",.%-–+*()/<>".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 || text.charAt(from) == '*';
  }

  private static boolean isCell(Draft draft, int index) {
    return draft.isFree(index)
        && draft.line(index).length() < 0.55 * draft.measure().width()
        && !ListRule.isItem(draft.text(index))
        && !Shape.endsSentence(draft.text(index))
        && !draft.text(index).endsWith(":")
        && !draft.contents().containsKey(Shape.key(draft.text(index)));
  }

  private static void claimCells(Draft draft) {
    if (!draft.measure().wrapped()) {
      return;
    }
    int first = 0;
    for (int i = 0; i <= draft.size(); i++) {
      if (i == draft.size() || !isCell(draft, i) || brokenProse(draft, i)) {
        claim(draft, first, i - 1, i - first >= LEAST_CELLS);
        first = i + 1;
      }
    }
  }

  /** A short line that only ends a paragraph, or begins below one that goes on. */
  private static boolean brokenProse(Draft draft, int index) {
    int before = draft.before(index);
    return before >= 0
        && Shape.startsLower(draft.text(index))
        && draft.line(before).length() > 0.7 * draft.measure().width();
  }

  private static void claim(Draft draft, int first, int last, boolean found) {
    for (int i = first; found && i <= last; i++) {
      if (draft.isFree(i)) {
        draft.zone(i, Zone.TABLE);
        if (!Shape.startsLower(draft.text(i)) || isRow(draft.text(i))) {
          draft.start(i);
        }
      }
    }
  }
}
