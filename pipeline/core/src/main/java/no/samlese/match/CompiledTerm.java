package no.samlese.match;

import java.util.List;
import no.samlese.lexicon.Term;

/**
 * A term as the matcher knows it.
 *
 * @param term the term
 * @param lexicon index of its lexicon
 * @param rank its place among all terms: of two that are equally good, the lower is taken
 * @param unless surroundings that drop a hit
 */
record CompiledTerm(Term term, int lexicon, int rank, List<Surroundings> unless) {}
