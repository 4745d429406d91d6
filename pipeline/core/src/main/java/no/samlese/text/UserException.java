package no.samlese.text;

import static java.util.Objects.requireNonNull;

/**
 * A fault that the user can mend: a file, an option or a line in a lexicon. Told in two sentences,
 * what is wrong (with file and line) and what to do, and never with a stack trace. Every other
 * exception is a fault of ours.
 */
public class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String cure;

  public UserException(String what, String cure) {
    super(requireNonNull(what));
    this.cure = requireNonNull(cure);
  }

  public UserException(String what, String cure, Throwable cause) {
    super(requireNonNull(what), cause);
    this.cure = requireNonNull(cure);
  }

  /** What to do about it. */
  public String cure() {
    return cure;
  }
}
