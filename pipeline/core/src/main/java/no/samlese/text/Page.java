package no.samlese.text;

/**
 * One page of an extracted document.
 *
 * @param number 1-based number in the file, which is not always the number printed on the page
 * @param span where the page's text stands in {@link ExtractedDocument#text()}
 * @param source where the text comes from
 */
public record Page(int number, Span span, PageSource source) {
  public Page {
    if (number < 1) {
      throw new IllegalArgumentException("page numbers start at 1: " + number);
    }
  }
}
