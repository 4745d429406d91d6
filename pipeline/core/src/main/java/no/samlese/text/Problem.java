package no.samlese.text;

import static java.util.Objects.requireNonNull;

/**
 * Something that went less than well with a document, told to the person who can mend it.
 *
 * @param stage name of the stage that met it, such as {@code ingest}
 * @param severity how much of the document it costs
 * @param page 1-based page, or 0 for the document as a whole
 * @param what what happened, in a sentence
 * @param cure what to do about it, in a sentence; empty if nothing can be done
 */
public record Problem(String stage, Severity severity, int page, String what, String cure) {
  public Problem {
    requireNonNull(stage);
    requireNonNull(severity);
    requireNonNull(what);
    requireNonNull(cure);
  }

  /** How much a problem costs. */
  public enum Severity {
    /** Nothing is lost. */
    NOTE,
    /** A part of the document is lost or uncertain. */
    WARNING,
    /** The whole document is lost. */
    ERROR
  }

  public static Problem note(String stage, String what, String cure) {
    return new Problem(stage, Severity.NOTE, 0, what, cure);
  }

  public static Problem warning(String stage, String what, String cure) {
    return new Problem(stage, Severity.WARNING, 0, what, cure);
  }

  public static Problem error(String stage, String what, String cure) {
    return new Problem(stage, Severity.ERROR, 0, what, cure);
  }
}
