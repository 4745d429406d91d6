package no.samlese.language;

/**
 * How to come from a form to its lemma: cut letters off the end, then add an ending.
 *
 * @param cut letters to cut off
 * @param ending what to add
 */
public record FullFormEdit(int cut, String ending) {
  /** The edit that leads from the form to the lemma. */
  public static FullFormEdit between(String form, String lemma) {
    int common = 0;
    int limit = Math.min(form.length(), lemma.length());
    while (common < limit && form.charAt(common) == lemma.charAt(common)) {
      common++;
    }
    return new FullFormEdit(form.length() - common, lemma.substring(common));
  }

  /** The lemma of a form; the form itself if it is too short. */
  public String apply(String form) {
    return cut > form.length() ? form : form.substring(0, form.length() - cut) + ending;
  }

  /** As it stands in the tables: the number and the ending. */
  public String code() {
    return cut + ending;
  }

  /** Reads what {@link #code()} writes. */
  public static FullFormEdit ofCode(String code) {
    int digits = 0;
    while (digits < code.length() && Character.isDigit(code.charAt(digits))) {
      digits++;
    }
    return new FullFormEdit(Integer.parseInt(code.substring(0, digits)), code.substring(digits));
  }
}
