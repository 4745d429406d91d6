package no.samlese.app.report;

/**
 * Something that was not read, or not well.
 *
 * @param unit key of the municipality, or empty
 * @param severity error, warning or note
 * @param what what happened
 * @param cure what to do about it
 * @param language code of the language of both
 */
public record ProblemLine(
    String path,
    String unit,
    int page,
    String severity,
    String what,
    String cure,
    String language) {
  /** Whether something is missing; else it is a remark. */
  public boolean severe() {
    return !severity.equals("note");
  }

  public boolean error() {
    return severity.equals("error");
  }
}
