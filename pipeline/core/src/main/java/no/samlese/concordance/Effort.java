package no.samlese.concordance;

import no.samlese.text.UserException;

/**
 * A limit to what a regular expression may do: so many looks at characters for each character of
 * the text. Counted and not timed, so that a query that ends on one machine ends on every one.
 */
final class Effort {
  /** Looks at one piece of text: some for each character, and some to begin with. */
  private static final long PER_CHARACTER = 2_000;

  private static final long AT_ONCE = 200_000;

  /** On the whole an expression has to be quicker, or it would take hours on a large corpus. */
  private static final long ON_THE_WHOLE = 200;

  private static final long IN_ADVANCE = 50_000_000;

  private final String source;
  private long allowed = IN_ADVANCE;
  private long left;

  Effort(String source) {
    this.source = source;
  }

  /** The text, guarded; only the last one that was given may be looked at. */
  CharSequence guard(String text) {
    left = AT_ONCE + PER_CHARACTER * text.length();
    allowed += ON_THE_WHOLE * text.length();
    return new Guarded(text);
  }

  private void look() {
    if (--left < 0 || --allowed < 0) {
      throw tooMuch(null);
    }
  }

  /** The complaint, also of an expression that runs out of stack. */
  UserException tooMuch(Throwable cause) {
    return new UserException(
        "The regular expression " + source + " takes too long.",
        "Leave out repetition within repetition, such as (a+)+ or (.*x)*, or write words with *.",
        cause);
  }

  private final class Guarded implements CharSequence {
    private final String text;

    Guarded(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      look();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
