package no.samlese.text;

import static java.util.Objects.requireNonNull;

/**
 * The user's fault: something in a file or an option that the person at the keyboard can mend.
 *
 * <p>It names the file and line and the cure, and the command line prints it without a stack trace.
 * Anything that is our fault is some other exception.
 */
public class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String cure;

  /**
   * @param what what is wrong and where, in a sentence that names file and line
   * @param cure what to do about it, in a sentence
   */
  public UserException(String what, String cure) {
    super(what + " " + cure);
    this.what = requireNonNull(what);
    this.cure = requireNonNull(cure);
  }

  public String what() {
    return what;
  }

  public String cure() {
    return cure;
  }
}
