package no.samlese.context;

/**
 * Words of a sentence that speak for a value.
 *
 * @param cue the cue they belong to
 * @param first index of the first token, in the sentence or in the heading above
 * @param last index of the last token
 * @param form the words as the rule has them, so that two hints can be told from one said twice
 */
record FoundCue(CompiledCue cue, int first, int last, String form) {}
