package no.samlese.statistics;

import java.util.Arrays;

/**
 * Shares of the four governance paradigms, which sum to one, and the coordinates in which such
 * shares may be compared.
 *
 * <p>Sources: Egozcue et al., Isometric logratio transformations for compositional data analysis,
 * Mathematical Geology 35 (2003), pp. 279-300, for the coordinates; Pielou, The measurement of
 * diversity, Journal of Theoretical Biology 13 (1966), pp. 131-144, for evenness; Lowe, Benoit,
 * Mikhaylov and Laver, Scaling policy preferences from coded political texts, Legislative Studies
 * Quarterly 36 (2011), pp. 123-155, for the logit scale.
 */
public final class Composition {
  /** Added to every count, so that what is not spoken of has a logarithm. */
  public static final double PRIOR = 0.5;

  private static final int CLASSIC = 0;
  private static final int PROFESSIONAL = 1;
  private static final int NPM = 2;
  private static final int NPG = 3;

  private final double[] counts;

  private Composition(double[] counts) {
    this.counts = counts;
  }

  /** A profile of hits: classic public administration, professional rule, NPM, NPG. */
  public static Composition of(double classic, double professional, double npm, double npg) {
    return new Composition(new double[] {classic, professional, npm, npg});
  }

  /** Shares of the four with {@link #PRIOR} added to each count; they sum to one. */
  public double[] parts() {
    double sum = Arrays.stream(counts).sum() + counts.length * PRIOR;
    return Arrays.stream(counts).map(count -> (count + PRIOR) / sum).toArray();
  }

  /**
   * Isometric log-ratio coordinates: NPG against NPM, professional rule against classic
   * administration, and the two reform paradigms against the two older ones.
   */
  public double[] ilr() {
    double[] parts = parts();
    double half = Math.sqrt(0.5);
    return new double[] {
      half * Math.log(parts[NPG] / parts[NPM]),
      half * Math.log(parts[PROFESSIONAL] / parts[CLASSIC]),
      Math.log(Math.sqrt(parts[NPM] * parts[NPG]) / Math.sqrt(parts[CLASSIC] * parts[PROFESSIONAL]))
    };
  }

  /** Shannon's entropy over its maximum: 0 one paradigm only, 1 all alike; NaN without hits. */
  public double evenness() {
    double sum = Arrays.stream(counts).sum();
    double entropy = 0;
    for (double count : counts) {
      entropy -= count == 0 ? 0 : count / sum * Math.log(count / sum);
    }
    return sum == 0 ? Double.NaN : entropy / Math.log(counts.length);
  }

  /** Logit scale from NPM (negative) to NPG (positive). */
  public double logit() {
    return Math.log((counts[NPG] + PRIOR) / (counts[NPM] + PRIOR));
  }

  /** Standard error of {@link #logit()}. */
  public double logitError() {
    return Math.sqrt(1 / (counts[NPG] + PRIOR) + 1 / (counts[NPM] + PRIOR));
  }
}
