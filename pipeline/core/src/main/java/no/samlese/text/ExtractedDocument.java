package no.samlese.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;

/**
 * A document as it was found: the first of the three layers of text.
 *
 * <p>The text is one string. Pages follow each other, separated by one form feed that belongs to no
 * page; lines end with a line feed. A file that could not be read is a value too: no pages, and an
 * error among its problems.
 *
 * @param sha256 checksum of the bytes, 64 hexadecimal digits
 * @param metadata what the file says of itself
 * @param text all text, as extracted
 * @param pages in order; formats without pages have one
 * @param markup what the file itself says of parts of the text, in order; often nothing
 * @param problems what went less than well so far
 */
public record ExtractedDocument(
    String sha256,
    Metadata metadata,
    String text,
    List<Page> pages,
    List<Markup> markup,
    List<Problem> problems) {
  /** Stands between two pages, and on no page. */
  public static final char PAGE_SEPARATOR = '\f';

  private static final String NO_FILE = "0".repeat(64);

  public ExtractedDocument {
    if (sha256.length() != 64) {
      throw new IllegalArgumentException("not a SHA-256 checksum: " + sha256);
    }
    requireNonNull(metadata);
    pages = List.copyOf(pages);
    markup = List.copyOf(markup);
    problems = List.copyOf(problems);
    if (!pages.isEmpty() && pages.get(pages.size() - 1).span().end() > text.length()) {
      throw new IllegalArgumentException("a page ends after the text");
    }
  }

  /** A document whose format marks nothing. */
  public ExtractedDocument(
      String sha256, Metadata metadata, String text, List<Page> pages, List<Problem> problems) {
    this(sha256, metadata, text, pages, List.of(), problems);
  }

  /** Text that comes from no file, as a document of one page. */
  public static ExtractedDocument ofText(String text) {
    Page page = new Page(1, new Span(0, text.length()), PageSource.TEXT_LAYER);
    return new ExtractedDocument(
        NO_FILE, Metadata.ofType("text/plain"), text, List.of(page), List.of());
  }

  /** Short name of the content, the same on every machine: the first twelve digits of the sum. */
  public String id() {
    return sha256.substring(0, 12);
  }

  public Outcome outcome() {
    return Outcome.of(problems);
  }

  /**
   * The index in {@link #pages()} of the page that an offset stands on; an offset on a separator
   * belongs to the page before it.
   *
   * @throws IndexOutOfBoundsException if there are no pages
   */
  public int pageIndexAt(int offset) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pages.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Objects.checkIndex(low, pages.size());
  }
}
