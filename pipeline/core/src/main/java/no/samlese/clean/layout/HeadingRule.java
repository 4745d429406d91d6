package no.samlese.clean.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.text.Zone;

/**
 * Headings: what the contents list promises, numbered lines, lines in capitals, and short lines
 * without a full stop where a paragraph could begin and after which one does.
 */
final class HeadingRule implements LayoutRule {
  private static final int LONGEST = 150;
  private static final int MOST_IN_A_ROW = 4;

  /** Number, title: 2 Mål, 2.1 Mål, 2.1.3: Mål, Kapittel 2 Mål, Vedlegg 1: Guide. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:(\\d{1,2}(?:\\.\\d{1,2}){1,5})\\.?:?|(\\d{1,2})[.:]?|(?:Kapittel|KAPITTEL|Kap\\.|Del"
              + "|DEL|Vedlegg|VEDLEGG|Delmål|Mål|Kapitel)\\s\\d{1,2}[.:]?)\\s+[«\"]?(\\p{Lu}).*");

  /** Number of a case or measure in brackets, and a title: [25-HP-2051] Samarbeid om legevakt. */
  private static final Pattern CASE =
      Pattern.compile("^\\[[\\p{L}\\d][\\p{L}\\d.-]{2,20}\\]\\s+\\p{Lu}.*[\\p{L}\\d%)»\"]$");

  private static final Pattern APPENDIX = Pattern.compile("^(?:Vedlegg|VEDLEGG)\\s\\d{1,2}\\s?:?$");

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFree(i) || draft.zone(i) == Zone.LIST || draft.zone(i) == Zone.TABLE) {
        int lines = promised(draft, i);
        if (lines == 0 && draft.zone(i) != Zone.TABLE && isNumbered(draft, i)) {
          lines = wrapped(draft, i);
        }
        claim(draft, i, lines);
      }
    }
    claimShortLines(draft);
  }

  private static void claim(Draft draft, int from, int lines) {
    for (int i = from; i < from + lines; i++) {
      draft.zone(i, Zone.HEADING);
    }
    if (lines > 0) {
      draft.start(from);
      if (from + lines < draft.size()) {
        draft.start(from + lines);
      }
    }
  }

  /** How many lines from here on are a title of the contents list: 0, 1 or 2. */
  private static int promised(Draft draft, int index) {
    String text = draft.text(index);
    if (draft.contents().isEmpty() || text.length() > LONGEST || inSentence(draft, index)) {
      return 0;
    }
    String key = Shape.key(text);
    if (key.length() >= 3 && draft.contents().containsKey(key)) {
      return Shape.startsLower(text) ? 0 : 1;
    }
    boolean two =
        index + 1 < draft.size()
            && draft.line(index + 1).length() < LONGEST
            && draft.contents().containsKey(key + Shape.key(draft.text(index + 1)));
    return two ? 2 : 0;
  }

  private static boolean inSentence(Draft draft, int index) {
    int before = draft.before(index);
    return before >= 0
        && draft.isFree(before)
        && draft.line(before).length() > 0.6 * draft.measure().width()
        && (Shape.endsOpen(draft.text(before)) || Shape.endsWithHyphen(draft.text(before)));
  }

  static boolean isNumbered(Draft draft, int index) {
    String text = draft.text(index);
    boolean marked = Shape.startsDigit(text) || "KDVM[".indexOf(Shape.first(text)) >= 0;
    if (!marked || text.length() > LONGEST || inSentence(draft, index)) {
      return false;
    }
    if (APPENDIX.matcher(text).matches() || CASE.matcher(text).matches()) {
      return true;
    }
    Matcher matcher = NUMBERED.matcher(text);
    if (!matcher.matches() || ".,;".indexOf(Shape.last(text)) >= 0 || TableRule.isRow(text)) {
      return false;
    }
    if (matcher.group(2) == null) {
      return matcher.group(1) != null || canBegin(draft, index);
    }
    boolean dotted = text.startsWith(".", matcher.end(2));
    return canBegin(draft, index)
        && text.length() < 0.9 * draft.measure().width()
        && (dotted ? !hasSiblings(draft, index) : text.length() < 80);
  }

  /** Whether another numbered item stands near: then it is a list and no heading. */
  private static boolean hasSiblings(Draft draft, int index) {
    for (int i = Math.max(0, index - 8); i < Math.min(draft.size(), index + 9); i++) {
      if (i != index && ListRule.startsWithNumber(draft.text(i))) {
        return true;
      }
    }
    int after = draft.after(index);
    return after < 0 || Shape.startsLower(draft.text(after));
  }

  private static boolean canBegin(Draft draft, int index) {
    int before = draft.before(index);
    return before < 0
        || !draft.isFree(before)
        || draft.line(index).pageStart()
        || draft.hasGapBefore(index)
        || Shape.endsSentence(draft.text(before))
        || draft.line(before).length() < 0.6 * draft.measure().width();
  }

  /** A numbered heading goes on where the next line begins small. */
  private static int wrapped(Draft draft, int index) {
    int lines = 1;
    int length = draft.text(index).length();
    boolean capitals = Shape.isUpperCase(draft.text(index));
    for (int i = index + 1; i < draft.size() && lines < 4; i++) {
      String text = draft.text(i);
      length += text.length();
      boolean goesOn =
          draft.isFree(i)
              && !draft.line(i).pageStart()
              && length < 2 * LONGEST
              && "?!.".indexOf(Shape.last(draft.text(i - 1))) < 0
              && ((Shape.startsLower(text) && text.length() < LONGEST)
                  || (capitals && Shape.isUpperCase(text) && !isNumbered(draft, i)));
      if (!goesOn) {
        break;
      }
      lines++;
    }
    return lines;
  }

  private static void claimShortLines(Draft draft) {
    int run = 0;
    for (int i = 0; i <= draft.size(); i++) {
      if (i < draft.size() && isShortHeading(draft, i, run)) {
        run++;
      } else {
        for (int j = i - run; j < i; j++) {
          claimShort(draft, j, run);
        }
        run = 0;
      }
    }
  }

  private static void claimShort(Draft draft, int index, int run) {
    if (run <= MOST_IN_A_ROW && draft.isFree(index)) {
      claim(draft, index, Shape.isUpperCase(draft.text(index)) ? wrapped(draft, index) : 1);
    } else {
      draft.start(index);
    }
  }

  private static boolean isShortHeading(Draft draft, int index, int run) {
    String text = draft.text(index);
    int after = draft.after(index);
    int width = draft.measure().wrapped() ? draft.measure().width() : 100;
    if (!draft.isFree(index) || text.length() > Math.min(90, 0.85 * width) || after < 0) {
      return false;
    }
    boolean titled = Shape.startsUpper(text) || (Shape.startsDigit(text) && text.length() > 8);
    return titled
        && ".,;:-".indexOf(Shape.last(text)) < 0
        && Shape.words(text, 13) <= 12
        && Shape.letterShare(text) > 0.7
        && text.length() >= 3
        && !Shape.endsOpen(text)
        && (run > 0 || canBegin(draft, index))
        && opensText(draft, index, after);
  }

  /** Whether what follows can be the text below a heading. */
  private static boolean opensText(Draft draft, int index, int after) {
    String next = draft.text(after);
    if (draft.zone(after) == Zone.LIST) {
      return draft.hasGapBefore(after) || !draft.hasGapBefore(index);
    }
    return draft.zone(after) != Zone.FOOTNOTE
        && !Shape.startsLower(next)
        && (draft.zone(after) == Zone.HEADING
            || draft.line(after).length() > draft.line(index).length()
            || draft.hasGapBefore(after)
            || Shape.isUpperCase(draft.text(index)));
  }
}
