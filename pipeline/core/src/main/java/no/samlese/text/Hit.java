package no.samlese.text;

import static java.util.Objects.requireNonNull;

/**
 * A place where a term of a lexicon was found.
 *
 * @param span where it stands in {@link CleanDocument#text()}: the word, or from the first to the
 *     last word of a phrase
 * @param sentence index of its sentence in {@link AnnotatedDocument#sentences()}
 * @param firstToken index of its first token in the sentence
 * @param lastToken index of its last token in the sentence
 * @param lemma the form of the term that was found, as the lexicon writes it
 * @param termId identifier of the term
 * @param category first category of the term
 * @param facet facet of the term, or empty
 * @param compoundRole how the term stands in the word
 * @param relation how the hit stands to another one
 * @param uncertain whether it rests on another reading of a word that the repair left uncertain
 */
public record Hit(
    Span span,
    int sentence,
    int firstToken,
    int lastToken,
    String lemma,
    String termId,
    String category,
    String facet,
    CompoundRole compoundRole,
    HitRelation relation,
    boolean uncertain) {
  public Hit {
    requireNonNull(span);
    requireNonNull(lemma);
    requireNonNull(termId);
    requireNonNull(category);
    requireNonNull(facet);
    requireNonNull(compoundRole);
    requireNonNull(relation);
  }

  /** A hit by itself. */
  public Hit(
      Span span,
      int sentence,
      int firstToken,
      int lastToken,
      String lemma,
      String termId,
      String category,
      String facet,
      CompoundRole compoundRole) {
    this(
        span,
        sentence,
        firstToken,
        lastToken,
        lemma,
        termId,
        category,
        facet,
        compoundRole,
        HitRelation.NONE,
        false);
  }

  /** The same hit, resting on an uncertain reading. */
  public Hit asUncertain() {
    return new Hit(
        span,
        sentence,
        firstToken,
        lastToken,
        lemma,
        termId,
        category,
        facet,
        compoundRole,
        relation,
        true);
  }

  /** Whether it is a mention of its own: what is counted, where its zone is. */
  public boolean isMention() {
    return relation != HitRelation.APPOSITIVE;
  }
}
