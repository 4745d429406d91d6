package no.samlese.app.report;

/**
 * A statement on a municipality that holds or not, with what shows it.
 *
 * @param topic heading under which it stands
 * @param title the statement
 * @param present whether it holds
 * @param value what holds, for statements with values; or empty
 * @param evidence pieces of evidence
 * @param quotation the sentence that shows it; or empty
 * @param documentId identifier of its document; or empty
 * @param document title of its document
 * @param page page in the file; empty if there is none
 */
public record Finding(
    String topic,
    String title,
    boolean present,
    String value,
    int evidence,
    String quotation,
    String documentId,
    String document,
    String page) {}
