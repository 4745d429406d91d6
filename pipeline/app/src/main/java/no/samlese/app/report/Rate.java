package no.samlese.app.report;

/**
 * How often a category is spoken of.
 *
 * @param hits hits whose first category it is
 * @param words words in the counts
 * @param per10kWords hits per 10 000 words; null without words
 * @param low lower end of the 95 % interval; null if there are too few paragraphs
 * @param high upper end
 * @param sentencesWith sentences with a hit
 * @param documentsWith documents with a hit
 * @param dispersion Gries' DP over the documents; null without hits or with one document
 */
public record Rate(
    int hits,
    int words,
    Double per10kWords,
    Double low,
    Double high,
    int sentencesWith,
    int documentsWith,
    Double dispersion) {
  private static final double PER = 10_000;

  /** For a category that the table does not hold. */
  static final Rate NONE = new Rate(0, 0, null, null, null, 0, 0, null);

  /** Whether there is an interval to show; what is not found has one too, from zero upwards. */
  public boolean hasInterval() {
    return low != null && high != null;
  }

  /** A rate of several municipalities together, which has no interval. */
  static Rate pooled(int hits, int words) {
    Double rate = words == 0 ? null : hits * PER / words;
    return new Rate(hits, words, rate, null, null, 0, 0, null);
  }
}
