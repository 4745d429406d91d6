package no.samlese.app.office;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks of cells in a workbook. */
final class SheetStyles {
  private final Map<CellFormat, CellStyle> plain = new EnumMap<>(CellFormat.class);
  private final Map<CellFormat, CellStyle> quoted = new EnumMap<>(CellFormat.class);
  private final CellStyle head;
  private final CellStyle title;

  SheetStyles(Workbook workbook) {
    for (CellFormat format : CellFormat.values()) {
      plain.put(format, style(workbook, format));
      CellStyle marked = style(workbook, format);
      marked.setQuotePrefixed(true);
      quoted.put(format, marked);
    }
    Font bold = workbook.createFont();
    bold.setBold(true);
    this.head = style(workbook, CellFormat.PROSE);
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    this.title = workbook.createCellStyle();
    title.setFont(bold);
  }

  private static CellStyle style(Workbook workbook, CellFormat format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format.pattern()));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(format == CellFormat.PROSE);
    return style;
  }

  CellStyle of(CellFormat format) {
    return plain.get(format);
  }

  /** The same for a text that must not become a formula when someone edits the cell. */
  CellStyle quoted(CellFormat format) {
    return quoted.get(format);
  }

  CellStyle head() {
    return head;
  }

  CellStyle title() {
    return title;
  }
}
