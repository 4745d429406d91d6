package no.samlese.app.figure;

/**
 * A value with its interval.
 *
 * @param label whose value it is
 * @param value the value; not drawn unless it is finite
 * @param low lower end of the interval; null if there is none
 * @param high upper end of the interval; null if there is none
 * @param valueText value and interval as they are written beside the row
 * @param emphasised whether the row is set apart from the others
 */
public record ForestRow(
    String label, double value, Double low, Double high, String valueText, boolean emphasised) {
  boolean drawn() {
    return Extent.holds(value);
  }

  boolean hasInterval() {
    return low != null && high != null && Extent.holds(low) && Extent.holds(high);
  }
}
