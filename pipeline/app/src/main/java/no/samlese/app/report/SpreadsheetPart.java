package no.samlese.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.app.office.SheetWriter;
import no.samlese.app.office.TableWorkbook;

/** The workbook {@code tables.xlsx}: one sheet a question, and notes that say what they hold. */
final class SpreadsheetPart implements ReportPart {
  static final String FILE = "tables.xlsx";

  @Override
  public String name() {
    return "spreadsheet";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.SPREADSHEET);
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    Site site = data.site();
    try (TableWorkbook workbook = new TableWorkbook(site.title())) {
      SheetNotes notes = new SheetNotes(data);
      // The notes stand first and are written last, when it is known what the sheets came to.
      SheetWriter first = workbook.notes(site.text("sheet.name.notes"), SheetNotes.COLUMNS);
      Map<ReportSheet, SheetWriter> written = new LinkedHashMap<>();
      for (ReportSheet sheet : sheets(data)) {
        SheetWriter writer = workbook.table(site.text("sheet.name." + sheet.id()), sheet.columns());
        sheet.rows().forEach(writer::row);
        writer.filter();
        written.put(sheet, writer);
      }
      notes.write(first, written);
      workbook.write(folder.file(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + FILE, e);
    }
  }

  private static List<ReportSheet> sheets(ReportData data) {
    SheetNames names = new SheetNames(data);
    ListSheets lists = new ListSheets(data, names);
    List<ReportSheet> sheets = new ArrayList<>();
    sheets.add(lists.documents());
    sheets.add(lists.municipalities());
    sheets.addAll(new QuerySheets(data, names).all());
    sheets.add(lists.quotations());
    sheets.add(lists.problems());
    return sheets;
  }
}
