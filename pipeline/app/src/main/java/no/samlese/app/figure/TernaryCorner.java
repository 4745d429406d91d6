package no.samlese.app.figure;

/**
 * A place within a triangle: three shares, of which only the proportions count.
 *
 * @param older share of the first corner
 * @param npm share of the second corner
 * @param npg share of the third corner
 */
public record TernaryCorner(double older, double npm, double npg) {
  /** Whether the shares have a place: finite, none below zero, not all zero. */
  boolean drawn() {
    double sum = older + npm + npg;
    return Double.isFinite(sum) && older >= 0 && npm >= 0 && npg >= 0 && sum > 0;
  }
}
