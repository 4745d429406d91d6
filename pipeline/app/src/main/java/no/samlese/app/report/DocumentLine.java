package no.samlese.app.report;

/**
 * A file of the corpus as the report lists it.
 *
 * @param id its identifier
 * @param unit key of its municipality
 * @param municipality name as the table has it
 * @param municipalityHow how the municipality was decided
 * @param confidence how surely, 0 to 1
 * @param type id of the kind of document
 * @param year empty if unknown
 * @param otherPaths further files with the same bytes
 * @param repairedWords words whose letters were repaired
 */
public record DocumentLine(
    String id,
    String path,
    String otherPaths,
    String title,
    String unit,
    String municipality,
    String municipalityHow,
    double confidence,
    String type,
    String year,
    String language,
    int pages,
    int pagesWithoutText,
    int words,
    int hits,
    int repairedWords,
    String status) {
  public boolean read() {
    return status.startsWith("read");
  }

  public boolean skipped() {
    return status.equals("skipped");
  }
}
