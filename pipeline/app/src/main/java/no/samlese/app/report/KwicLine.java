package no.samlese.app.report;

/**
 * A hit in the middle of its line.
 *
 * @param unit key of the municipality
 * @param municipality its name as the table has it
 * @param title title of the document
 * @param anchor of the hit on the page of the document
 * @param page page in the file; empty for formats without pages
 * @param year empty if unknown
 * @param language code of the sentence's language; null if unknown
 */
public record KwicLine(
    String left,
    String surface,
    String right,
    String unit,
    String municipality,
    String documentId,
    String title,
    String anchor,
    String page,
    String year,
    String language) {}
