package no.samlese.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samlese.store.SafeText;
import no.samlese.text.UserException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table as a file: CSV that spreadsheets and statistics programs open, or a workbook. */
final class SheetFile {
  /** So that spreadsheets read æ, ø and å. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int ROWS_IN_MEMORY = 100;

  private SheetFile() {}

  /** Writes it with commas in UTF-8; texts that a spreadsheet would execute get an apostrophe. */
  static void csv(Path file, List<String> columns, List<List<Object>> rows) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(columns.toArray(String[]::new)).get();
    try (Writer writer = Files.newBufferedWriter(file)) {
      writer.write(BYTE_ORDER_MARK);
      try (CSVPrinter csv = new CSVPrinter(writer, format)) {
        for (List<Object> row : rows) {
          for (Object cell : row) {
            csv.print(cell instanceof String text ? SafeText.of(text) : cell);
          }
          csv.println();
        }
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Writes it as the only sheet of a workbook; texts are texts there, and never formulas. */
  static void xlsx(Path file, List<String> columns, List<List<Object>> rows) {
    if (rows.size() >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
      throw new UserException(
          "A workbook has no room for " + rows.size() + " rows.", "Write them with --csv.");
    }
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        OutputStream out = Files.newOutputStream(file)) {
      SXSSFSheet sheet = workbook.createSheet("samlese");
      Row head = sheet.createRow(0);
      for (int i = 0; i < columns.size(); i++) {
        head.createCell(i).setCellValue(columns.get(i));
      }
      for (int i = 0; i < rows.size(); i++) {
        row(sheet.createRow(i + 1), rows.get(i));
      }
      sheet.createFreezePane(0, 1);
      workbook.write(out);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static void row(Row row, List<Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Object value = cells.get(i);
      if (value instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (value instanceof Boolean truth) {
        row.createCell(i).setCellValue(truth);
      } else if (value != null && !value.toString().isEmpty()) {
        text(row.createCell(i), value.toString());
      }
    }
  }

  private static void text(Cell cell, String text) {
    int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    cell.setCellValue(text.length() <= most ? text : text.substring(0, most - 1) + '…');
  }

  private static UserException unwritable(Path file, IOException e) {
    return new UserException(
        "The file " + file + " cannot be written: " + e.getMessage() + ".",
        "Give a file in a folder that is there and yours.",
        e);
  }
}
