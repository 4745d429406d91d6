package no.samlese.benchmarks.scale;

import no.samlese.lexicon.Term;
import no.samlese.text.CompoundRole;

/**
 * A term in one of its printed forms, as it is put into a text.
 *
 * @param term the term
 * @param lemma the form in the lexicon
 * @param text the printed form; words of a phrase are separated by one space
 * @param role how the term stands in the word
 */
record PlantedTerm(Term term, String lemma, String text, CompoundRole role) {
  /** Tokens that are words. */
  int words() {
    int words = 0;
    for (String piece : text.split(" ", -1)) {
      words += isWord(piece) ? 1 : 0;
    }
    return words;
  }

  /** Whether a token counts as a word: it has a letter. */
  static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (Character.isLetter(token.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
