package no.samlese.app.report;

/**
 * A category in all documents together.
 *
 * @param rate with its interval
 * @param documents documents with words
 * @param topTerm the term with most hits, or empty
 * @param topTermShare its share of the hits; null without hits
 * @param lengthCorrelation of rate and number of words over documents; null with too few
 */
public record CategorySummary(
    Rate rate, int documents, String topTerm, Double topTermShare, Double lengthCorrelation) {
  private static final double EVEN = 0.3;
  private static final double FEW = 0.6;
  private static final double MOST = 0.5;
  private static final double FOLLOWS = 0.3;

  /** For a category that the table does not hold. */
  static final CategorySummary NONE = new CategorySummary(Rate.NONE, 0, "", null, null);

  /** How hits are spread: even, uneven or few. */
  public String spread() {
    double dispersion = rate.dispersion() == null ? 0 : rate.dispersion();
    return dispersion < EVEN ? "even" : dispersion < FEW ? "uneven" : "few";
  }

  /** Whether the category is, for the most part, one term. */
  public boolean oneTerm() {
    return topTermShare != null && topTermShare >= MOST;
  }

  /** Whether longer documents have other rates than short ones. */
  public boolean followsLength() {
    return lengthCorrelation != null && Math.abs(lengthCorrelation) >= FOLLOWS;
  }
}
