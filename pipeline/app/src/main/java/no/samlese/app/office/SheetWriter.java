package no.samlese.app.office;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet that grows by rows. Texts are texts there, and never formulas. */
public final class SheetWriter {
  /** A character in the unit of column widths. */
  private static final int CHARACTER = 256;

  /** What a spreadsheet would take for a formula when a cell is edited. */
  private static final String EXECUTABLE = "=+-@\t\r";

  private final SXSSFSheet sheet;
  private final SheetStyles styles;
  private final List<SheetColumn> columns;
  private final int most;
  private int first;
  private int next;
  private boolean cut;

  SheetWriter(SXSSFSheet sheet, SheetStyles styles, List<SheetColumn> columns, int most) {
    this.sheet = sheet;
    this.styles = styles;
    this.columns = List.copyOf(columns);
    this.most = most;
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
    }
  }

  /** The headings, which stay in sight. */
  void head() {
    Row row = sheet.createRow(next++);
    first = next;
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellStyle(styles.head());
      cell.setCellValue(columns.get(i).heading());
    }
    sheet.createFreezePane(0, 1);
  }

  /**
   * Adds a row, unless the sheet is full.
   *
   * @param cells texts, numbers and truths in the order of the columns; null is an empty cell
   */
  public void row(List<?> cells) {
    if (rows() >= most) {
      cut = true;
      return;
    }
    Row row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      cell(row, i, cells.get(i));
    }
  }

  private void cell(Row row, int column, Object value) {
    if (value == null || value.toString().isEmpty()) {
      return;
    }
    Cell cell = row.createCell(column);
    CellFormat format = columns.get(column).format();
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      cell.setCellStyle(styles.of(format));
      cell.setCellValue(number.doubleValue());
    } else {
      String text = fit(value.toString());
      boolean quoted = EXECUTABLE.indexOf(text.charAt(0)) >= 0;
      cell.setCellStyle(quoted ? styles.quoted(format) : styles.of(format));
      cell.setCellValue(text);
    }
  }

  private static String fit(String text) {
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return text.length() <= longest ? text : text.substring(0, longest - 1) + '…';
  }

  /** Ends a table: its headings filter all rows. */
  public void filter() {
    sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, columns.size() - 1));
  }

  /** A line in bold letters, as in a sheet that is read and not counted on. */
  public void heading(String text) {
    Cell cell = sheet.createRow(next++).createCell(0);
    cell.setCellStyle(styles.title());
    cell.setCellValue(fit(text));
  }

  /** Rows beneath the headings. */
  public int rows() {
    return next - first;
  }

  /** Whether rows had no room. */
  public boolean cut() {
    return cut;
  }
}
