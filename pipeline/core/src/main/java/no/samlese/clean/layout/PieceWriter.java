package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;
import no.samlese.text.Zone;

/** Writes the lines of a passage as pieces of the extracted text. */
final class PieceWriter {
  private final String text;
  private final Draft draft;
  private final HyphenRule hyphens;
  private final SplitWordRule splitWords;
  private final List<Piece> pieces = new ArrayList<>();
  private int verbatimFrom;

  private PieceWriter(String text, Draft draft, HyphenRule hyphens, SplitWordRule splitWords) {
    this.text = text;
    this.draft = draft;
    this.hyphens = hyphens;
    this.splitWords = splitWords;
  }

  static List<Piece> write(
      String text, Draft draft, Passage passage, HyphenRule hyphens, SplitWordRule splitWords) {
    PieceWriter writer = new PieceWriter(text, draft, hyphens, splitWords);
    List<Integer> lines = passage.lines();
    for (int n = 0; n < lines.size(); n++) {
      int next = n + 1 < lines.size() ? lines.get(n + 1) : -1;
      writer.line(lines.get(n), next, n == 0 && mayBeItem(draft, passage));
    }
    return writer.pieces;
  }

  /** A table's cells may hold bullets too, if they are more than letters. */
  private static boolean mayBeItem(Draft draft, Passage passage) {
    return passage.zone() == Zone.LIST
        || (passage.zone() == Zone.TABLE && ListRule.glyphs(draft.text(passage.first())) > 0);
  }

  private void line(int index, int next, boolean opensItem) {
    Line line = draft.line(index);
    if (line.text().isEmpty()) {
      // Nothing but a margin number: it is all the block has.
      pieces.add(Piece.verbatim(new Span(line.start(), line.outer())));
      return;
    }
    HyphenRule.Join join = next < 0 ? null : hyphens.join(line, draft.line(next));
    int end = join == HyphenRule.Join.DROP_HYPHEN ? line.end() - 1 : line.end();
    int start = opensItem ? bullet(line) : line.start();
    content(start, end);
    if (next < 0) {
      replace(line.end(), line.outer(), "", "layout.line-number");
    } else {
      join(join, end, line.outer(), draft.line(next).start(), next == index + 1);
    }
  }

  /** Where one line follows the other in the extracted text, the piece covers all between them. */
  private void join(HyphenRule.Join join, int end, int outer, int nextStart, boolean adjacent) {
    String between = join == HyphenRule.Join.BLANK ? " " : "";
    String rule = join == HyphenRule.Join.DROP_HYPHEN ? "layout.hyphen" : "layout.line";
    boolean follows = adjacent && isBlank(outer, nextStart);
    int to = follows ? nextStart : outer;
    pieces.add(new Piece(new Span(end, to), between, rule));
  }

  /** Whether nothing but blanks stands between; in a column, the other column's line does. */
  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Shape.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return to >= from;
  }

  /** Writes one kind of bullet for all; returns where the item's text begins. */
  private int bullet(Line line) {
    String content = line.text();
    int length = ListRule.glyphs(content);
    if (length == 0 && ListRule.isLetterBullet(content)) {
      length = 1;
    }
    if (length == 0) {
      return line.start();
    }
    while (length < content.length() && ListRule.isBlankOrGlyph(content.charAt(length))) {
      length++;
    }
    if (!content.startsWith("• ") || length != 2) {
      replace(line.start(), line.start() + length, "• ", "layout.bullet");
      return line.start() + length;
    }
    return line.start();
  }

  /** Takes the text over, with single blanks between words and without soft hyphens. */
  private void content(int from, int to) {
    verbatimFrom = from;
    int i = from;
    while (i < to) {
      int blanks = i;
      while (blanks < to && Shape.isBlank(text.charAt(blanks))) {
        blanks++;
      }
      if (blanks - i > 1 || (blanks - i == 1 && text.charAt(i) != ' ')) {
        cut(i, blanks, " ", "layout.space");
      } else if (blanks - i == 1 && splitWords.isSplit(text, from, i, to)) {
        cut(i, blanks, "", "layout.split");
      } else if (blanks == i && text.charAt(i) == '\u00AD') {
        blanks++;
        cut(i, blanks, "", "layout.hyphen");
      }
      i = Math.max(blanks, i + 1);
    }
    verbatim(to);
  }

  private void cut(int from, int to, String replacement, String rule) {
    verbatim(from);
    replace(from, to, replacement, rule);
    verbatimFrom = to;
  }

  private void verbatim(int to) {
    if (to > verbatimFrom) {
      pieces.add(Piece.verbatim(new Span(verbatimFrom, to)));
    }
    verbatimFrom = to;
  }

  private void replace(int from, int to, String replacement, String rule) {
    if (to > from) {
      pieces.add(new Piece(new Span(from, to), replacement, rule));
    }
  }
}
