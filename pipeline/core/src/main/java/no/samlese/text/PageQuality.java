package no.samlese.text;

/**
 * How sound the text of a page is.
 *
 * @param page 1-based page
 * @param words words on the page, before the repair
 * @param knownShare share of these that a word list of the page's language knows, 0 to 1; 1 for a
 *     page without words
 * @param repairedWords words that the repair of characters changed
 */
public record PageQuality(int page, int words, double knownShare, int repairedWords) {}
