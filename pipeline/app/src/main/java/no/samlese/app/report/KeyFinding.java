package no.samlese.app.report;

/**
 * What the numbers say, in a sentence that goes no further than they do.
 *
 * @param text the sentence, with its uncertainty
 * @param table name of the table it rests on
 */
public record KeyFinding(String text, String table) {}
