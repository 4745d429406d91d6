package no.samlese.clean.layout;

import no.samlese.text.Zone;

/** Decides whether a line goes on from the line before it. */
final class ParagraphRule {
  private static final int NEIGHBOURS = 5;
  private static final double FULL = 0.96;

  private final Draft draft;

  ParagraphRule(Draft draft) {
    this.draft = draft;
  }

  /**
   * Whether a line continues a block.
   *
   * @param zone of the block
   * @param last the block's last line so far
   * @param next a later line; what stands between the two is in blocks of its own
   */
  boolean continues(Zone zone, int last, int next) {
    if (!draft.measure().wrapped() || draft.starts(next) || !sameZone(zone, next)) {
      return false;
    }
    Line before = draft.line(last);
    Line line = draft.line(next);
    if (!before.isShort()) {
      return false;
    }
    if (zone == Zone.HEADING || zone == Zone.CAPTION) {
      return next == last + 1;
    }
    if (Shape.endsWithHyphen(before.text()) && !line.text().startsWith("-")) {
      return true;
    }
    return Shape.startsLower(line.text())
        ? continuesSmall(last, next)
        : continuesCapital(last, next);
  }

  private boolean sameZone(Zone zone, int next) {
    Zone other = draft.zone(next);
    return other == zone || (zone == Zone.LIST && other == Zone.BODY);
  }

  /** A small letter goes on, unless a sentence has ended and a gap follows. */
  private boolean continuesSmall(int last, int next) {
    return !Shape.endsSentence(draft.text(last))
        || isFull(last, next)
        || !draft.hasGapBefore(next)
        || leavesPage(last, next);
  }

  private boolean continuesCapital(int last, int next) {
    String before = draft.text(last);
    if (!Shape.endsSentence(before)) {
      boolean bracket = "(«“\"&–".indexOf(Shape.first(draft.text(next))) >= 0;
      boolean near = leavesPage(last, next) || !draft.hasGapBefore(next);
      return before.endsWith(",")
          || (Shape.endsOpen(before) && near)
          || (before.endsWith(".") && near)
          || (bracket && near && !before.endsWith(":"))
          || (isFull(last, next) && !before.endsWith(":") && (near || !before.endsWith(";")));
    }
    return !marksEnd(last) && !opensAfterGap(last, next) && isFull(last, next);
  }

  private boolean opensAfterGap(int last, int next) {
    return draft.hasGapBefore(next) && !leavesPage(last, next);
  }

  private boolean leavesPage(int last, int next) {
    if (next > last + 1) {
      return true;
    }
    return draft.line(next).pageStart();
  }

  /** Word leaves two blanks, and some programs a tabulator, at the end of a paragraph. */
  private boolean marksEnd(int last) {
    return draft.line(last).trailing() >= 2;
  }

  /** Whether the next line's first word would have had no room at the end of this one. */
  private boolean isFull(int last, int next) {
    int width = 0;
    int from = Math.max(0, last - NEIGHBOURS);
    int to = Math.min(draft.size() - 1, next + NEIGHBOURS);
    for (int i = from; i <= to; i++) {
      if (i <= last || i >= next) {
        Zone zone = draft.zone(i);
        if (zone == Zone.BODY || zone == Zone.LIST || zone == draft.zone(last)) {
          width = Math.max(width, Math.min(draft.line(i).length(), Line.RULE_LIMIT));
        }
      }
    }
    int needed = draft.line(last).length() + 1 + Shape.firstWord(draft.text(next)).length();
    return needed > FULL * width;
  }
}
