package no.samlese.language;

import static java.util.Objects.requireNonNull;

/**
 * One reading of a word form.
 *
 * @param lemma base form, as dictionaries write it
 * @param pos Universal Dependencies tag
 * @param features morphology in the short form of the lexicon, such as {@code pl.def}; may be empty
 */
public record FullForm(String lemma, String pos, String features) {
  public FullForm {
    requireNonNull(lemma);
    requireNonNull(pos);
    requireNonNull(features);
  }
}
