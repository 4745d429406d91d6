package no.samlese.text;

import static java.util.Objects.requireNonNull;

/**
 * What a file itself says of a part of its text: formats such as DOCX and HTML mark headings, list
 * items and table rows; PDFs seldom do.
 *
 * @param span where the part stands in {@link ExtractedDocument#text()}
 * @param kind what it is said to be
 * @param level depth of a heading from 1; 0 for anything else
 */
public record Markup(Span span, Kind kind, int level) {
  public Markup {
    requireNonNull(span);
    requireNonNull(kind);
  }

  /** The kinds that formats tell apart and that the layout can use. */
  public enum Kind {
    HEADING,
    LIST_ITEM,
    TABLE_ROW
  }
}
