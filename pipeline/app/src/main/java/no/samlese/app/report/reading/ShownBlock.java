package no.samlese.app.report.reading;

import java.util.List;

/**
 * A block as it stands on the page.
 *
 * @param zone part that it plays in the document
 * @param heading level of the heading on the page, 3 to 6; 0 for any other block
 * @param firstOfPage the page that begins with it, or 0
 * @param pieces its text in order
 */
public record ShownBlock(String zone, int heading, int firstOfPage, List<Piece> pieces) {
  public ShownBlock {
    pieces = List.copyOf(pieces);
  }

  /** Whether it stands folded up: long lists that are nobody's prose. */
  public boolean folded() {
    return zone.equals("contents") || zone.equals("references");
  }

  /** Whether it shows how much was left out of it. */
  public boolean cut() {
    return pieces.stream().anyMatch(piece -> piece.omitted() > 0);
  }
}
