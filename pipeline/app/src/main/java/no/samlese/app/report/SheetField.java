package no.samlese.app.report;

import no.samlese.app.office.CellFormat;
import no.samlese.app.office.SheetColumn;

/**
 * A column of a sheet and what it holds.
 *
 * @param meaning definition, as the notes give it
 */
record SheetField(SheetColumn column, String meaning) {
  private static final char SEPARATOR = '|';

  /** A column whose label holds heading and meaning. */
  static SheetField of(Site site, String key, CellFormat format, int width) {
    String label = site.text("sheet.column." + key);
    int bar = label.indexOf(SEPARATOR);
    return new SheetField(
        new SheetColumn(label.substring(0, bar), format, width), label.substring(bar + 1));
  }
}
