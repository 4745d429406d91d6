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
    /** By a colon or semicolon: what it lists hangs on the verb before. */
    ENUMERATION,
    /**
     * By a coordination that leaves the clause before it: <i>må vite hva som er X, og gjøre Y</i>.
     */
    RESUMPTION,
    /** By a bracket or the end of a question: on its own. */
    APART
  }

  boolean holds(int token) {
    return token >= first && token <= last;
  }
}
