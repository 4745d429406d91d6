package no.samlese.app.report;

/**
 * A hit in its surroundings.
 *
 * @param category category it counts in
 * @param left text before it
 * @param surface the words of the hit
 * @param right text after it
 * @param documentId identifier of the document
 * @param document title of the document
 * @param page page in the file; empty for formats without pages
 * @param section headings it stands under, or empty
 * @param language code of the sentence's language; null if unknown
 * @param repaired whether letters of the hit were repaired
 */
public record Quotation(
    String category,
    String left,
    String surface,
    String right,
    String documentId,
    String document,
    String page,
    String section,
    String language,
    boolean repaired) {}
