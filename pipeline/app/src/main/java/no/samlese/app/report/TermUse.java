package no.samlese.app.report;

/**
 * How a municipality uses a term, beside all others.
 *
 * @param unit key of the municipality
 * @param name its name as the table has it
 * @param per10kWords hits per 10 000 words
 * @param others the same of all other municipalities
 * @param lrc conservative log ratio; 0 if the difference may be none
 * @param q of the test over whole documents; null where there is none
 */
public record TermUse(
    String unit,
    String name,
    int hits,
    double per10kWords,
    double others,
    double lrc,
    int documentsWith,
    Double q) {
  private static final double LEVEL = 0.05;

  /** Whether the interval leaves out zero, and the test, where there is one, agrees. */
  public boolean bearsWeight() {
    return lrc != 0 && (q == null || q < LEVEL);
  }
}
