package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Something that is not as it should be in a lexicon.
 *
 * @param place where
 * @param severity how bad it is
 * @param message what is wrong, a sentence without its full stop
 * @param cure what to do, a sentence
 */
public record Finding(Place place, Severity severity, String message, String cure)
    implements Comparable<Finding> {
  /** How bad a finding is. */
  public enum Severity {
    /** The lexicon cannot be used. */
    ERROR,
    /** It can be used, but counts may not be what its author means. */
    WARNING,
    /** Worth a look, and often right. */
    NOTE
  }

  public Finding {
    requireNonNull(place);
    requireNonNull(severity);
    requireNonNull(message);
    requireNonNull(cure);
  }

  static Finding error(Place place, String message, String cure) {
    return new Finding(place, Severity.ERROR, message, cure);
  }

  static Finding warning(Place place, String message, String cure) {
    return new Finding(place, Severity.WARNING, message, cure);
  }

  static Finding note(Place place, String message, String cure) {
    return new Finding(place, Severity.NOTE, message, cure);
  }

  /** By file, line and column, then by message. */
  @Override
  public int compareTo(Finding other) {
    int byFile = place.file().compareTo(other.place.file());
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(place.line(), other.place.line());
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(place.column(), other.place.column());
    return byColumn != 0 ? byColumn : message.compareTo(other.message);
  }

  /** As compilers print it, so that editors can jump there. */
  @Override
  public String toString() {
    String word = severity.name().toLowerCase(Locale.ROOT);
    return place.file() + ':' + place.line() + ": " + word + ": " + message + ". " + cure;
  }
}
