package no.samlese.context;

/**
 * A finite verb with the verbs that it governs: <i>skal kunne styrkes</i>.
 *
 * @param first index of the finite verb
 * @param last index of the last verb of the group
 * @param passive whether the last verb is passive: <i>styrkes, blir styrket</i>
 */
record VerbGroup(int first, int last, boolean passive) {
  boolean holds(int token) {
    return token >= first && token <= last;
  }
}
