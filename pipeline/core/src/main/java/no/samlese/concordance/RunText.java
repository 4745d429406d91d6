package no.samlese.concordance;

import java.util.List;
import java.util.Map;
import no.samlese.text.Span;

/**
 * A document as the tables of a run hold it.
 *
 * @param columns its row in the table {@code documents}
 * @param blocks its blocks, in order
 * @param sentences its sentences, in order
 * @param hits its hits, in order
 * @param edits what the repair changed
 */
record RunText(
    Map<String, Object> columns,
    List<Block> blocks,
    List<Sentence> sentences,
    List<Hit> hits,
    Edits edits) {
  /** A block with its text; offsets are those of the document. */
  record Block(
      int id, int page, String zone, String section, boolean counted, int start, String text) {
    String of(Span span) {
      return text.substring(span.start() - start, span.end() - start);
    }

    Span span() {
      return new Span(start, start + text.length());
    }
  }

  /** A sentence, by the number of its block. */
  record Sentence(int id, int block, int page, Span span, String language, int firstToken) {}

  /**
   * A hit.
   *
   * @param values by column of the table {@code hits}: term, category, facet and codes
   */
  record Hit(
      String id,
      int block,
      int sentence,
      int page,
      Span span,
      int firstToken,
      int lastToken,
      boolean counted,
      Map<String, String> values) {}

  String id() {
    return (String) columns.get("document_id");
  }
}
