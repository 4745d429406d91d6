package no.samlese.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which of overlapping candidates become hits.
 *
 * <p>The best go first (see {@link Candidate#bestFirst}). A candidate is dropped if one that was
 * taken before it shares letters with it and is of the same lexicon, or shares a word with it and
 * is of the same category. So the longest match wins within a lexicon, no word counts twice in a
 * category, and lexicons do not hide each other's terms. One exception: where the longer term names
 * the category of a shorter one inside it under {@code also}, it stands for both, and the shorter
 * one is dropped; otherwise the broad measure would count the word twice.
 */
final class OverlapRule {
  private OverlapRule() {}

  /** The candidates that are taken, best first. */
  static List<Candidate> resolve(List<Candidate> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    candidates.sort(Candidate::bestFirst);
    List<Candidate> taken = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (isFree(candidate, taken)) {
        taken.add(candidate);
      }
    }
    return taken;
  }

  private static boolean isFree(Candidate candidate, List<Candidate> taken) {
    for (Candidate other : taken) {
      boolean sameLexicon = other.target().term().lexicon() == candidate.target().term().lexicon();
      if (sameLexicon && candidate.sharesLetters(other)) {
        return false;
      }
      if (!sameLexicon && other.standsFor(candidate)) {
        return false;
      }
      if (candidate.sharesWords(other) && candidate.category().equals(other.category())) {
        return false;
      }
    }
    return true;
  }
}
