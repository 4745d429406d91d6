package no.samlese.lexicon.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.UserException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet of a workbook: columns {@code category}, {@code form}, {@code language}. */
final class XlsxFormat implements LexiconFormat {
  private static final int WIDTH = 30 * 256;

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public List<String> extensions() {
    return List.of("xlsx");
  }

  @Override
  public boolean hasLanguages() {
    return true;
  }

  @Override
  public Dictionary read(Path file, Report.Builder report) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(TextFile.bytes(file)))) {
      List<Rows.Row> rows = new ArrayList<>();
      DataFormatter formatter = new DataFormatter();
      for (Row row : workbook.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
          cells.add(formatter.formatCellValue(row.getCell(i)));
        }
        rows.add(new Rows.Row(row.getRowNum() + 1, cells));
      }
      if (workbook.getNumberOfSheets() > 1) {
        report.note("Only the first sheet is read");
      }
      return Rows.read(file, rows, report);
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException e) {
      throw new UserException(
          file + " is no workbook: " + e.getMessage() + '.',
          "Save it as .xlsx in the spreadsheet program, or as .csv.",
          e);
    }
  }

  @Override
  public void write(Dictionary dictionary, Path file, Report.Builder report) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("lexicon");
      for (List<String> values : Rows.of(dictionary)) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.size(); i++) {
          row.createCell(i).setCellValue(values.get(i));
        }
      }
      sheet.setColumnWidth(0, WIDTH);
      sheet.setColumnWidth(1, WIDTH);
      sheet.createFreezePane(0, 1);
      workbook.write(out);
    } catch (IOException e) {
      throw TextFile.unwritable(file, e);
    }
  }
}
