package no.samlese.context;

import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;

/**
 * A pattern of a cue.
 *
 * @param tokens as TokensRegex has it
 * @param outline what it asks for, read loosely
 */
record CuePattern(TokenSequencePattern tokens, PatternOutline outline) {}
