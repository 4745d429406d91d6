package no.samlese.app.figure;

/**
 * A tinted cell.
 *
 * @param value its value; not finite if there is none
 * @param level its tint, 0 to 5
 * @param text the value as it is written in the cell
 */
public record HeatCell(double value, int level, String text) {
  public HeatCell {
    if (level < 0 || level >= Palette.TINTS.size()) {
      throw new IllegalArgumentException("there is no tint " + level);
    }
  }

  boolean drawn() {
    return Extent.holds(value);
  }
}
