package no.samlese.context;

/**
 * How well a code, or a value of it, is told.
 *
 * @param gold how often a person gave it
 * @param found how often the rules did
 * @param both how often both gave it to the same hit
 */
public record CodeScore(int gold, int found, int both) {
  public static final CodeScore NONE = new CodeScore(0, 0, 0);

  /** Share of the found that a person gave too; 1 if nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) both / found;
  }

  /** Share of what a person gave that was found; 1 if nothing was given. */
  public double recall() {
    return gold == 0 ? 1 : (double) both / gold;
  }

  /** Harmonic mean of precision and recall (van Rijsbergen 1979). */
  public double f1() {
    return gold + found == 0 ? 1 : 2.0 * both / (gold + found);
  }

  CodeScore plus(boolean inGold, boolean inFound) {
    return new CodeScore(
        gold + (inGold ? 1 : 0), found + (inFound ? 1 : 0), both + (inGold && inFound ? 1 : 0));
  }

  CodeScore plus(CodeScore other) {
    return new CodeScore(gold + other.gold, found + other.found, both + other.both);
  }
}
