package no.samlese.app.office;

import static java.util.Objects.requireNonNull;

/**
 * A column of a sheet.
 *
 * @param heading what stands above it
 * @param width in characters, 1 to 255
 */
public record SheetColumn(String heading, CellFormat format, int width) {
  private static final int WIDEST = 255;

  public SheetColumn {
    requireNonNull(heading);
    requireNonNull(format);
    if (width < 1 || width > WIDEST) {
      throw new IllegalArgumentException("no column is " + width + " wide");
    }
  }
}
