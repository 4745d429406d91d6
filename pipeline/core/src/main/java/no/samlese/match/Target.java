package no.samlese.match;

/**
 * What a sequence of words stands for.
 *
 * @param term the term
 * @param lemma the spelling in the lexicon
 * @param languages {@link LanguageSet} of the languages it is written so in
 * @param capitals letters that must stand as written, for an abbreviation; empty otherwise
 * @param quotable whether an English form is also found in sentences of other languages
 */
record Target(CompiledTerm term, String lemma, int languages, String capitals, boolean quotable) {

  /** The same, in more languages. */
  Target with(int more) {
    return new Target(term, lemma, languages | more, capitals, quotable);
  }

  boolean sameTerm(Target other) {
    return term.rank() == other.term.rank();
  }

  boolean isNative(int sentence) {
    return (languages & sentence) != 0;
  }

  boolean isQuoted() {
    return quotable && (languages & LanguageSet.ENGLISH) != 0;
  }
}
