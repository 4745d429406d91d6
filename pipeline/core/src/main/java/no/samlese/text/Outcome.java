package no.samlese.text;

import java.util.List;

/** What became of a file: every file has one, so that none is lost without a word. */
public enum Outcome {
  /** Read without remarks. */
  READ("read"),
  /** Read, but a part is missing or uncertain. */
  READ_WITH_WARNINGS("read_with_warnings"),
  /** Nothing could be read. */
  UNREADABLE("unreadable"),
  /** Not read on purpose: hidden, or of a kind that holds no text to analyse. */
  SKIPPED("skipped");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** The value in the column {@code status} of the tables. */
  public String label() {
    return label;
  }

  /** The outcome that a document's problems add up to. */
  public static Outcome of(List<Problem> problems) {
    Outcome worst = READ;
    for (Problem problem : problems) {
      if (problem.severity() == Problem.Severity.ERROR) {
        return UNREADABLE;
      }
      if (problem.severity() == Problem.Severity.WARNING) {
        worst = READ_WITH_WARNINGS;
      }
    }
    return worst;
  }
}
