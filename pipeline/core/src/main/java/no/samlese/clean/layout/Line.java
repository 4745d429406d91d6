package no.samlese.clean.layout;

/**
 * A line that holds text, or one column's part of it.
 *
 * @param start offset of its first character that is not blank
 * @param end offset after its last character that is not blank and no margin number
 * @param outer offset after its margin number; {@code end} if it has none
 * @param text what stands between {@code start} and {@code end}
 * @param page 1-based page
 * @param indent blanks before it
 * @param trailing blanks after it; a tabulator counts as two
 * @param gap blank lines before it
 * @param pageStart whether it opens a page
 */
record Line(
    int start,
    int end,
    int outer,
    String text,
    int page,
    int indent,
    int trailing,
    int gap,
    boolean pageStart) {

  /** Longest line whose inside a rule looks at; a longer one is a paragraph of its own. */
  static final int RULE_LIMIT = 400;

  int length() {
    return end - start;
  }

  /** Whether rules for short lines may look at it. */
  boolean isShort() {
    return length() <= RULE_LIMIT;
  }

  boolean hasMarginNumber() {
    return outer > end;
  }

  Line withoutMargin(String newText) {
    return new Line(
        start, start + newText.length(), outer, newText, page, indent, trailing, gap, pageStart);
  }

  Line withGap(int newGap) {
    return new Line(start, end, outer, text, page, indent, trailing, newGap, pageStart);
  }
}
