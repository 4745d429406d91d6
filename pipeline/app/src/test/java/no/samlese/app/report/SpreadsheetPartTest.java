package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import no.samlese.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetPartTest {
  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")";

  @TempDir private static Path folder;

  @BeforeAll
  static void run() {
    new SmallRun()
        .document("Bø/plan.pdf", "", "Bø i Øst", "samskaping")
        .document("Herøy/plan.pdf", "1818", "Herøy", "samskaping")
        .document("Herøy MR/plan.pdf", "1515", "Herøy", "samskaping")
        .document(FORMULA, "", FORMULA, FORMULA)
        .document(SmallRun.HOSTILE, "", SmallRun.HOSTILE, SmallRun.HOSTILE)
        .unreadable("låst.pdf", "Lukka")
        .skipped("bilde.png")
        .write(folder);
  }

  private static Path render(Language language) {
    ReportOptions options = new ReportOptions(language, "", EnumSet.of(ReportSection.SPREADSHEET));
    new Report(folder, options).write(part -> {});
    return folder.resolve("tables.xlsx");
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return (XSSFWorkbook) WorkbookFactory.create(file.toFile(), null, true);
  }

  @ParameterizedTest
  @EnumSource(names = {"BOKMAAL", "NYNORSK", "ENGLISH"})
  void every_sheet_has_a_name_headings_and_a_filter(Language language) throws IOException {
    Labels labels = Labels.of(language);
    try (XSSFWorkbook workbook = open(render(language))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(12);
      assertThat(workbook.getSheetName(0)).isEqualTo(labels.text("sheet.name.notes"));
      for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        Set<String> heads = new HashSet<>();
        for (Cell cell : sheet.getRow(0)) {
          assertThat(heads.add(cell.getStringCellValue())).as("%s", cell).isTrue();
        }
      }
    }
  }

  @Test
  void texts_are_texts_and_numbers_are_numbers() throws IOException {
    try (XSSFWorkbook workbook = open(render(Language.BOKMAAL))) {
      boolean quoted = false;
      for (Sheet sheet : workbook) {
        assertThat(sheet.getHyperlinkList()).isEmpty();
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(FORMULA)) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
              quoted = true;
            }
          }
        }
      }
      assertThat(quoted).isTrue();
      Row first = workbook.getSheet("Kommuner").getRow(1);
      assertThat(first.getCell(6).getNumericCellValue()).isEqualTo(300);
      assertThat(first.getCell(7).getNumericCellValue()).isEqualTo(200);
      assertThat(first.getCell(7).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
    }
  }

  @Test
  void equal_runs_give_equal_bytes() throws IOException {
    byte[] first = Files.readAllBytes(render(Language.BOKMAAL));
    assertThat(Files.readAllBytes(render(Language.BOKMAAL))).isEqualTo(first);
  }

  @Test
  void the_notes_tell_of_the_run_and_of_no_machine() throws IOException {
    try (XSSFWorkbook workbook = open(render(Language.ENGLISH))) {
      StringBuilder notes = new StringBuilder();
      for (Row row : workbook.getSheetAt(0)) {
        row.forEach(cell -> notes.append(cell).append('\n'));
      }
      assertThat(notes).contains("0123456789abcdef", "Which files were read", "words, not deeds");
      assertThat(notes).doesNotContain("/a private folder");
    }
  }
}
