package no.samlese.clean.layout;

import java.util.List;
import no.samlese.text.Markup;
import no.samlese.text.Zone;

/**
 * What the file itself says of its headings, list items and table rows (DOCX, ODT, HTML) goes
 * before what the shape of a line suggests.
 */
final class MarkupRule implements LayoutRule {
  /** Writers format whole paragraphs as headings to make them large; those are none. */
  private static final int LONGEST_HEADING = 200;

  private final List<Markup> markup;

  /** A rule for one document's markup, which is in order of the text. */
  MarkupRule(List<Markup> markup) {
    this.markup = markup;
  }

  @Override
  public void apply(Draft draft) {
    int line = 0;
    for (Markup part : markup) {
      while (line > 0 && draft.line(line - 1).end() > part.span().start()) {
        line--;
      }
      while (line < draft.size() && draft.line(line).start() < part.span().start()) {
        line++;
      }
      boolean fits = part.kind() != Markup.Kind.HEADING || part.span().length() <= LONGEST_HEADING;
      for (boolean first = true;
          fits && line < draft.size() && draft.line(line).end() <= part.span().end();
          line++, first = false) {
        claim(draft, line, part, first);
      }
      if (fits && line < draft.size()) {
        draft.start(line);
      }
    }
  }

  private static void claim(Draft draft, int line, Markup part, boolean first) {
    if (draft.isFree(line)) {
      draft.zone(line, zone(part.kind()));
      draft.level(line, part.level());
      if (first) {
        draft.start(line);
      }
    }
  }

  private static Zone zone(Markup.Kind kind) {
    return switch (kind) {
      case HEADING -> Zone.HEADING;
      case LIST_ITEM -> Zone.LIST;
      case TABLE_ROW -> Zone.TABLE;
    };
  }
}
