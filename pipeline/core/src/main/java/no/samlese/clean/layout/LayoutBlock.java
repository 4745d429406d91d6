package no.samlese.clean.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.samlese.text.Zone;

/**
 * A block before its characters are repaired.
 *
 * @param zone the part it plays
 * @param page 1-based page on which it begins
 * @param level depth of a heading from 1; 0 for any other block
 * @param headingPath texts of the headings it stands under, outermost first
 * @param pieces what its text is made of, in reading order
 */
public record LayoutBlock(
    Zone zone, int page, int level, List<String> headingPath, List<Piece> pieces) {
  public LayoutBlock {
    requireNonNull(zone);
    headingPath = List.copyOf(headingPath);
    pieces = List.copyOf(pieces);
  }
}
