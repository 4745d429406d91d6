package no.samlese.app.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWorkbookTest {
  private static final List<SheetColumn> COLUMNS =
      List.of(new SheetColumn("a", CellFormat.TEXT, 10), new SheetColumn("b", CellFormat.RATE, 10));

  @Test
  void a_full_sheet_is_cut_and_says_so(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (TableWorkbook workbook = new TableWorkbook("title", 2)) {
      SheetWriter sheet = workbook.table("one", COLUMNS);
      for (int i = 0; i < 3; i++) {
        sheet.row(List.of("x", i));
      }
      sheet.filter();
      assertThat(sheet.cut()).isTrue();
      assertThat(sheet.rows()).isEqualTo(2);
      workbook.write(file);
    }
    try (XSSFWorkbook read = new XSSFWorkbook(file.toFile())) {
      assertThat(read.getSheet("one").getLastRowNum()).isEqualTo(2);
      assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("title");
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new AssertionError(e);
    }
  }
}
