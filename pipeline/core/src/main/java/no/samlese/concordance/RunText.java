package no.samlese.concordance;

import java.util.ArrayList;
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
  /** A hit is a word, or a phrase with some words between: never so many characters. */
  private static final int LONGEST_HIT = 1_000;

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

  /** The hits that share a character with a span; needs hits in order of their beginnings. */
  List<Hit> hitsUnder(Span span) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).span().start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Hit> under = new ArrayList<>();
    for (int i = low - 1; i >= 0 && hits.get(i).span().start() > span.start() - LONGEST_HIT; i--) {
      if (hits.get(i).span().overlaps(span)) {
        under.add(0, hits.get(i));
      }
    }
    return under;
  }
}
