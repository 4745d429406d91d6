package no.samlese.app.report;

/**
 * How a rate changed from older documents of a kind to newer ones.
 *
 * @param from older rate per 10 000 words
 * @param to newer rate
 * @param difference newer less older
 * @param low lower end of its 95 % interval; null if there are too few paragraphs
 * @param high upper end
 * @param verdict rise, fall or unclear
 */
public record Change(
    String documentType,
    String category,
    int yearFrom,
    int yearTo,
    Double from,
    Double to,
    Double difference,
    Double low,
    Double high,
    String verdict) {}
