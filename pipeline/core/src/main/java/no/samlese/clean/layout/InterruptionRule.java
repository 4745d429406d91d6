package no.samlese.clean.layout;

import java.util.regex.Pattern;
import no.samlese.text.Zone;

/**
 * What stands between two halves of a sentence at the foot of a page: footnotes, captions, boxes. A
 * line breaks off, something else begins, and the next page opens with a small letter.
 */
final class InterruptionRule implements LayoutRule {
  private static final int LONGEST = 45;
  private static final Pattern NOTE = Pattern.compile("^\\d{1,2}\\s{1,2}[•«\\p{L}].*");
  private static final Pattern BOX =
      Pattern.compile("^(?:Eksempel|Boks|Faktaboks|Ramme|Fakta|Tekstboks|Døme)\\b.{0,60}");

  @Override
  public void apply(Draft draft) {
    int broken = -1;
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (draft.zone(i) == Zone.FURNITURE) {
        continue;
      }
      boolean first = i == draft.after(broken < 0 ? i : broken);
      if (line.pageStart() && broken >= 0 && Shape.startsLower(line.text())) {
        claim(draft, broken + 1, i);
        broken = -1;
      } else if (broken >= 0 && ((line.pageStart() && !first) || i - broken > LONGEST)) {
        broken = -1;
      }
      if (draft.isFree(i) && breaksOff(draft, i)) {
        broken = i;
      }
    }
  }

  /** Whether a full line has no end, and the next one is the beginning of something else. */
  private static boolean breaksOff(Draft draft, int index) {
    Line line = draft.line(index);
    int next = draft.after(index);
    if (next < 0 || !line.isShort() || line.length() < 0.6 * draft.measure().width()) {
      return false;
    }
    String text = draft.text(next);
    if (draft.line(next).pageStart()) {
      return !Shape.endsSentence(line.text())
          && !line.text().endsWith(":")
          && Shape.startsUpper(text)
          && text.length() < 0.7 * draft.measure().width();
    }
    return !Shape.endsSentence(line.text())
        && text.length() <= Line.RULE_LIMIT
        && (draft.zone(next) == Zone.CAPTION
            || (NOTE.matcher(text).matches() && draft.line(next).gap() > 0)
            || BOX.matcher(text).matches());
  }

  /** At least four lines, none of them full. */
  private static boolean isTable(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if (draft.line(i).length() > 0.75 * draft.measure().width()) {
        return false;
      }
    }
    return to - from >= 4;
  }

  private static void claim(Draft draft, int from, int to) {
    int first = draft.zone(from) == Zone.FURNITURE ? draft.after(from) : from;
    boolean note = first >= 0 && NOTE.matcher(draft.text(first)).matches();
    boolean table = first >= 0 && draft.line(first).pageStart();
    if (table && !isTable(draft, first, to)) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (draft.isFree(i)) {
        draft.zone(i, table ? Zone.TABLE : note ? Zone.FOOTNOTE : Zone.CAPTION);
        if (table && (i == first || !Shape.startsLower(draft.text(i)))) {
          draft.start(i);
        }
      }
    }
    draft.start(from);
  }
}
