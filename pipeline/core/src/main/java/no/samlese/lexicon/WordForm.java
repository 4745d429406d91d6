package no.samlese.lexicon;

/**
 * A printed form of a term: one that a text may hold.
 *
 * @param text lower case but for abbreviations; the words of a phrase are separated by one space
 * @param form the spelling in the lexicon that it is a form of
 */
public record WordForm(String text, Form form) {}
