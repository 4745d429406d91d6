package no.samlese.concordance;

import java.util.List;
import java.util.stream.Collectors;
import no.samlese.text.Span;

/**
 * A stretch of a document, and what the tables say about it.
 *
 * @param text the document
 * @param block the block it stands in
 * @param sentence the sentence it begins in
 * @param span where it stands
 * @param hits the hits that share a character with it
 */
record Place(
    RunText text,
    RunText.Block block,
    RunText.Sentence sentence,
    Span span,
    List<RunText.Hit> hits) {
  /** Several values of one cell are parted by this, as in the other tables. */
  static final String BAR = " | ";

  /** Columns of the row of a document that any place shows. */
  static final List<String> OF_DOCUMENT =
      List.of("municipality_code", "municipality", "document_type", "year", "title");

  /** What stands in a column; the columns of the document where it has none of its own. */
  Object value(String column) {
    return switch (column) {
      case "docname" -> text.columns().get("path");
      case "from" -> firstToken();
      case "to" -> lastToken();
      case "page" -> page();
      case "section" -> block.section();
      case "zone" -> block.zone();
      case "language" -> sentence.language();
      case "edits" -> text.edits().under(span);
      case "hit_id" -> joined(hits.stream().map(RunText.Hit::id).toList());
      case "block_id" -> block.id();
      case "sentence_id" -> sentence.id();
      case "start" -> span.start();
      case "end" -> span.end();
      default -> text.columns().containsKey(column) ? text.columns().get(column) : ofHits(column);
    };
  }

  private String ofHits(String column) {
    return joined(hits.stream().map(hit -> hit.values().getOrDefault(column, "")).toList());
  }

  /** Different values, the first first, without empty ones. */
  static String joined(List<String> values) {
    if (values.size() == 1) {
      return values.get(0);
    }
    return values.stream()
        .filter(value -> !value.isEmpty())
        .distinct()
        .collect(Collectors.joining(BAR));
  }

  /** A sentence may run over to the next page, and then only its hits know where they stand. */
  private int page() {
    return hits.stream()
        .filter(hit -> hit.span().start() == span.start())
        .mapToInt(RunText.Hit::page)
        .findFirst()
        .orElse(sentence.page());
  }

  private int firstToken() {
    for (RunText.Hit hit : hits) {
      if (hit.span().start() == span.start()) {
        return hit.firstToken();
      }
    }
    int from = Math.max(block.start(), sentence.span().start());
    return sentence.firstToken() + WordCount.tokens(block.of(new Span(from, span.start())));
  }

  private int lastToken() {
    for (RunText.Hit hit : hits) {
      if (hit.span().end() == span.end()) {
        return hit.lastToken();
      }
    }
    return firstToken() + Math.max(0, WordCount.tokens(block.of(span)) - 1);
  }
}
