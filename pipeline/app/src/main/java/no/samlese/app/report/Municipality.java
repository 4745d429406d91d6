package no.samlese.app.report;

/**
 * A group of documents: a municipality of the register, one that is not in it, or the unknown.
 *
 * @param unit key in the table {@code category_by_municipality}
 * @param name name; two may share one, and then it ends in the code
 * @param code code in the register, or empty
 * @param slug name of its page without ending; small ASCII letters, digits and hyphens
 * @param unknown whether these are the documents about nobody known
 * @param documents documents, unreadable ones among them; skipped files are none
 * @param read documents that were read and hold words
 * @param pages pages with text in the documents that were read
 * @param words words in the counts
 */
public record Municipality(
    String unit,
    String name,
    String code,
    String slug,
    boolean unknown,
    int documents,
    int read,
    int pages,
    int words) {

  Municipality called(String newName, String newSlug) {
    return new Municipality(unit, newName, code, newSlug, unknown, documents, read, pages, words);
  }
}
