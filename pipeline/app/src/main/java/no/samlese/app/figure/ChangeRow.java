package no.samlese.app.figure;

/**
 * A change from one time to another.
 *
 * @param label what changed
 * @param from value before
 * @param to value after; the row is not drawn unless both are finite
 * @param low lower end of the interval of the difference; null if there is none
 * @param high upper end of that interval; null if there is none
 * @param verdict what may be said of the change, in a word or two
 */
public record ChangeRow(
    String label, double from, double to, Double low, Double high, String verdict) {
  boolean drawn() {
    return Extent.holds(from) && Extent.holds(to);
  }

  /** Whether the interval of the difference leaves zero out. */
  boolean certain() {
    return low != null && high != null && (low > 0 || high < 0);
  }
}
