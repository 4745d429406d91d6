package no.samlese.annotate;

import no.samlese.text.Span;

/** What counts as white space: also no-break spaces, which PDF files are full of. */
final class Blank {
  private Blank() {}

  static boolean at(CharSequence text, int index) {
    char c = text.charAt(index);
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }

  /** The span without white space at its ends; empty if there is nothing else in it. */
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && at(text, start)) {
      start++;
    }
    while (end > start && at(text, end - 1)) {
      end--;
    }
    return new Span(start, end);
  }
}
