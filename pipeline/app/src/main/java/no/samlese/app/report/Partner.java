package no.samlese.app.report;

/**
 * A category that stands in paragraphs together with another.
 *
 * @param category its identifier
 * @param both paragraphs with both
 * @param expected paragraphs with both by chance
 * @param oddsRatio among paragraphs of like length; null if it cannot be told
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param q p corrected for all pairs; null without a test
 */
public record Partner(
    String category,
    int both,
    double expected,
    Double oddsRatio,
    Double low,
    Double high,
    Double q) {
  private static final double LEVEL = 0.05;

  /** Paragraphs with both, or expected with both, below which the test says too much. */
  private static final int FEWEST = 5;

  /** Whether they meet oftener or less often than by chance, as far as the test tells. */
  public boolean bearsWeight() {
    boolean enough = both >= FEWEST || expected >= FEWEST;
    return enough && q != null && q < LEVEL && oddsRatio != null;
  }
}
