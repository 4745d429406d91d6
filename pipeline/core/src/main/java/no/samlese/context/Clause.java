package no.samlese.context;

/**
 * A clause: a stretch of a sentence with at most one finite verb.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param verb the finite verb, with the auxiliaries and participles that go with it; null if it has
 *     none
 */
record Clause(int first, int last, VerbGroup verb) {
  boolean holds(int token) {
    return token >= first && token <= last;
  }
}
