package no.samlese.match;

/**
 * Agreement of found hits with coded ones.
 *
 * @param coded hits coded by hand
 * @param recovered those of them that were found
 * @param found hits of the matcher
 * @param right those of them that were coded
 */
public record Score(int coded, int recovered, int found, int right) {
  static final Score ZERO = new Score(0, 0, 0, 0);

  /** Share of the found hits that were coded, 0 to 1; 1 if nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** Share of the coded hits that were found, 0 to 1; 1 if nothing was coded. */
  public double recall() {
    return coded == 0 ? 1 : (double) recovered / coded;
  }

  Score plus(Score other) {
    return new Score(
        coded + other.coded, recovered + other.recovered, found + other.found, right + other.right);
  }
}
