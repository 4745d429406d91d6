package no.samlese.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A document with its hits, each coded by its context: the last value before the tables.
 *
 * @param annotated the analysed document
 * @param hits in order of the clean text
 */
public record CodedDocument(AnnotatedDocument annotated, List<CodedHit> hits) {
  public CodedDocument {
    requireNonNull(annotated);
    hits = List.copyOf(hits);
  }
}
