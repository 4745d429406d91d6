package no.samlese.measure;

/** A number as a cell of a table. */
public final class Cell {
  private Cell() {}

  /** The number; an empty cell if it is infinite or none. */
  public static Double of(double number) {
    return Double.isFinite(number) ? number : null;
  }
}
