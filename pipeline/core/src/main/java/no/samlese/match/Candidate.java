package no.samlese.match;

import no.samlese.text.CompoundRole;
import no.samlese.text.HitRelation;

/**
 * A place that may become a hit.
 *
 * @param target what was found
 * @param first first word
 * @param last last word
 * @param start offset of the first letter of the term itself: in a compound, of its part
 * @param end offset after the last letter of the term itself
 * @param role how the term stands in the word
 * @param relation {@link HitRelation#ELLIPTICAL} or none, as far as known yet
 * @param agrees whether the part of speech is the term's, or not known
 */
record Candidate(
    Target target,
    int first,
    int last,
    int start,
    int end,
    CompoundRole role,
    HitRelation relation,
    boolean agrees) {

  /**
   * Best first: the longest; then whole words before parts and heads before modifiers; then those
   * whose part of speech agrees; then by order of the lexicons.
   */
  static int bestFirst(Candidate one, Candidate other) {
    int order = Integer.compare(other.end - other.start, one.end - one.start);
    if (order == 0) {
      order = one.role.compareTo(other.role);
    }
    if (order == 0) {
      order = Boolean.compare(other.agrees, one.agrees);
    }
    if (order == 0) {
      order = Integer.compare(one.target.term().rank(), other.target.term().rank());
    }
    return order == 0 ? Integer.compare(one.start, other.start) : order;
  }

  boolean sharesLetters(Candidate other) {
    return start < other.end && other.start < end;
  }

  boolean sharesWords(Candidate other) {
    return first <= other.last && other.first <= last;
  }

  /** Whether the other one lies inside this one, and its category is one that this also signals. */
  boolean standsFor(Candidate other) {
    return start <= other.start
        && other.end <= end
        && end - start > other.end - other.start
        && target.term().term().also().contains(other.category());
  }

  String category() {
    return target.term().term().category();
  }
}
