package no.samlese.context;

/**
 * A clause: a stretch of a sentence with at most one finite verb.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param verb the finite verb, with the auxiliaries and participles that go with it; null if it has
 *     none
 * @param opening how it begins: what may lend a verb to a stretch without one
 */
record Clause(int first, int last, VerbGroup verb, Opening opening) {
  /** How a clause begins. */
  enum Opening {
    /** Side by side with the clause before it, or as the first of the sentence. */
    MAIN,
    /** By a subordinator: <i>som, at, når</i>. */
    SUBORDINATE,
    /** By a bracket, a colon or another mark that sets it apart. */
    APART
  }

  boolean holds(int token) {
    return token >= first && token <= last;
  }
}
