package no.samlese.lexicon;

/**
 * How far apart, and in which order, the words of a phrase may stand.
 *
 * @param gap other words allowed between two neighbouring words of the phrase, 0 to {@link
 *     #MAX_GAP}
 * @param anyOrder whether the words may come in another order than written
 */
public record Spread(int gap, boolean anyOrder) {
  /** More words between would be chance, not a phrase. */
  public static final int MAX_GAP = 5;

  /** The words stand side by side, as written. */
  public static final Spread NONE = new Spread(0, false);

  public Spread {
    if (gap < 0 || gap > MAX_GAP) {
      throw new IllegalArgumentException("a gap of " + gap + " words; 0 to " + MAX_GAP);
    }
  }

  public boolean isNone() {
    return gap == 0 && !anyOrder;
  }
}
