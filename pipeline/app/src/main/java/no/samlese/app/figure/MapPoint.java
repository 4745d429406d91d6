package no.samlese.app.figure;

/**
 * A place on a map of likeness.
 *
 * @param label what stands there
 * @param x place to the right
 * @param y place upwards
 * @param feature whether it is something counted, rather than somebody compared
 */
public record MapPoint(String label, double x, double y, boolean feature) {
  boolean drawn() {
    return Extent.holds(x) && Extent.holds(y);
  }

  /** From the middle of the map, where all is as on the average. */
  double distance() {
    return Math.hypot(x, y);
  }
}
