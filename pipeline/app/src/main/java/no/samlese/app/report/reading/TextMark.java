package no.samlese.app.report.reading;

/**
 * A hit as a mark in the text.
 *
 * @param anchor what tells it from other hits of the document
 * @param start first offset in the clean text
 * @param end offset after the last
 * @param lane place of its lexicon among those compared first, from 0; {@link #COMPANY} for others
 * @param label what readers call it
 */
public record TextMark(String anchor, int start, int end, int lane, String label) {
  /** The lane of hits that are company to those compared. */
  public static final int COMPANY = Integer.MAX_VALUE;
}
