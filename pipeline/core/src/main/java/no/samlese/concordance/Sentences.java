package no.samlese.concordance;

import java.util.Map;
import java.util.TreeMap;
import no.samlese.text.Span;

/** The sentences of a document, by their place. */
final class Sentences {
  private final TreeMap<Integer, RunText.Sentence> byStart = new TreeMap<>();

  Sentences(RunText text) {
    text.sentences().forEach(sentence -> byStart.put(sentence.span().start(), sentence));
  }

  /** The sentence in which a span begins, or the nearest before it. */
  RunText.Sentence at(Span span) {
    Map.Entry<Integer, RunText.Sentence> entry = byStart.floorEntry(span.start());
    return entry == null ? byStart.firstEntry().getValue() : entry.getValue();
  }
}
