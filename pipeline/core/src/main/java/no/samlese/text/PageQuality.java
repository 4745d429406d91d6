package no.samlese.text;

/**
 * How sound the text of a page is.
 *
 * @param page 1-based page
 * @param words words on the page, before the repair
 * @param soundShare share of these that were neither repaired nor left uncertain, 0 to 1; 1 for a
 *     page without words
 * @param repairedWords words that the repair of characters changed
 */
public record PageQuality(int page, int words, double soundShare, int repairedWords) {}
