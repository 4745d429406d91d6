package no.samlese.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A paragraph, heading, list item, table row or other unit of clean text.
 *
 * @param span where it stands in {@link CleanDocument#text()}
 * @param zone the part it plays
 * @param page 1-based page on which it begins
 * @param level depth of a heading from 1; 0 for any other block
 * @param headingPath the headings it stands under, outermost first; a heading's own text is not in
 *     its path
 */
public record Block(Span span, Zone zone, int page, int level, List<String> headingPath) {
  public Block {
    requireNonNull(span);
    requireNonNull(zone);
    headingPath = List.copyOf(headingPath);
  }
}
