package no.samlese.annotate;

/** Where the words of a tokenised sentence had spaces between them, as far as can be told. */
final class TreebankSpacing {
  private static final String NEVER_BEFORE = ",.:;?!)]}»”…";
  private static final String NEVER_AFTER = "([{«“";

  private boolean first = true;
  private boolean glue;
  private boolean insideQuotes;

  /** Whether a space stands before the token; to be asked once for each, in order. */
  boolean spaceBefore(String form) {
    boolean space = !first && !glue;
    first = false;
    glue = false;
    char c = form.charAt(0);
    if (form.equals("\"")) {
      space &= !insideQuotes;
      glue = !insideQuotes;
      insideQuotes = !insideQuotes;
    } else if (form.equals("...") || (form.length() == 1 && NEVER_BEFORE.indexOf(c) >= 0)) {
      space = false;
    } else if (form.length() == 1 && NEVER_AFTER.indexOf(c) >= 0) {
      glue = true;
    }
    return space;
  }
}
