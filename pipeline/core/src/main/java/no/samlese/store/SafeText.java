package no.samlese.store;

/** Texts that a spreadsheet takes for text: what it would execute gets an apostrophe in front. */
public final class SafeText {
  private static final String EXECUTABLE = "=+-@\t\r";

  private SafeText() {}

  /** The text of a cell in a CSV file. */
  public static String of(String text) {
    boolean executable = !text.isEmpty() && EXECUTABLE.indexOf(text.charAt(0)) >= 0;
    return executable ? "'" + text : text;
  }
}
