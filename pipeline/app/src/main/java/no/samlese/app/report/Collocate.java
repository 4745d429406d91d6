package no.samlese.app.report;

/**
 * A word in the company of a term or category.
 *
 * @param lemma base form
 * @param observed times that it stands near
 * @param expected times by chance
 * @param logDice how strongly they go together, at most 14
 * @param documentsWith documents in which they do
 */
public record Collocate(
    String lemma, int observed, double expected, double logDice, int documentsWith) {}
