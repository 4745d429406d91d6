package no.samlese.concordance;

import java.util.List;
import no.samlese.text.Span;

/**
 * A sentence, paragraph or document in which a query has to hold.
 *
 * @param pieces the texts it is made of: a sentence, a block, or all blocks of a document
 */
record Unit(List<Piece> pieces) {
  /**
   * A text without a break: words of a phrase stand in one piece.
   *
   * @param block the block it stands in
   * @param span where it stands in the document
   * @param text its text
   * @param hits the hits in it
   */
  record Piece(RunText.Block block, Span span, String text, List<RunText.Hit> hits) {}
}
