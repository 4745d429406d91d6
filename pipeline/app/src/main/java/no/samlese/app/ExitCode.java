package no.samlese.app;

/** What the program returns to the shell. */
final class ExitCode {
  static final int DONE = 0;
  static final int UNREADABLE_DOCUMENTS = 1;
  static final int USER_ERROR = 2;
  static final int OUR_ERROR = 3;

  private ExitCode() {}
}
