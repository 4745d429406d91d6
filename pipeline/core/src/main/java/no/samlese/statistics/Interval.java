package no.samlese.statistics;

/**
 * An interval of a statistic.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no interval: " + low + " to " + high);
    }
  }

  /** Whether a value lies in it, ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The same interval in another unit. */
  public Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }
}
