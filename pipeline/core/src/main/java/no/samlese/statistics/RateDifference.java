package no.samlese.statistics;

/**
 * The interval of the difference of two independent rates, made of the interval of each.
 *
 * <p>Source: Zou and Donner, Construction of confidence limits about effect measures: a general
 * approach, Statistics in Medicine 27 (2008), pp. 1693-1702 (MOVER).
 */
public final class RateDifference {
  private RateDifference() {}

  /**
   * The 95 % interval of the second rate less the first.
   *
   * @param first a rate
   * @param firstInterval its 95 % interval
   * @param second another rate
   * @param secondInterval its 95 % interval
   */
  public static Interval interval(
      double first, Interval firstInterval, double second, Interval secondInterval) {
    double difference = second - first;
    double down = Math.hypot(second - secondInterval.low(), firstInterval.high() - first);
    double up = Math.hypot(secondInterval.high() - second, first - firstInterval.low());
    return new Interval(difference - down, difference + up);
  }
}
