package no.samlese.text;

/**
 * A part of a compound word.
 *
 * @param span where it stands in the token, joints not counted in: {@code samskaping} in {@code
 *     samskapingsprosjekt} is 0 to 10
 * @param lemma base form of the part, lower case
 * @param head whether it is the last part, which says what kind of thing the whole is
 */
public record CompoundPart(Span span, String lemma, boolean head) {}
