package no.samlese.app.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.app.office.CellFormat;
import no.samlese.app.office.SheetColumn;
import no.samlese.app.office.SheetWriter;

/** The first sheet of the workbook: what the others answer, what columns mean, and the run. */
final class SheetNotes {
  static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("", CellFormat.TEXT, 34),
          new SheetColumn("", CellFormat.PROSE, 100),
          new SheetColumn("", CellFormat.COUNT, 14));

  private final ReportData data;
  private final Site site;

  SheetNotes(ReportData data) {
    this.data = data;
    this.site = data.site();
  }

  void write(SheetWriter notes, Map<ReportSheet, SheetWriter> sheets) {
    notes.heading(site.title());
    notes.row(List.of("", site.text("sheet.notes.lead")));
    notes.row(List.of("", site.text("sheet.notes.safe")));
    questions(notes, sheets);
    definitions(notes, sheets.keySet());
    run(notes);
    limits(notes);
  }

  private void questions(SheetWriter notes, Map<ReportSheet, SheetWriter> sheets) {
    section(notes, "sheet.notes.sheets");
    sheets.forEach(
        (sheet, writer) -> {
          String question =
              site.text(
                  "sheet.question." + sheet.id(),
                  writer.rows(),
                  QuerySheets.TERMS,
                  StrongQuotations.MOST);
          String cut = writer.cut() ? " " + site.text("sheet.notes.cut", writer.rows()) : "";
          notes.row(List.of(site.text("sheet.name." + sheet.id()), question + cut, writer.rows()));
        });
  }

  /** Columns of a name mean the same on every sheet, and are explained once. */
  private void definitions(SheetWriter notes, Set<ReportSheet> sheets) {
    section(notes, "sheet.notes.columns");
    Set<SheetField> fields = new LinkedHashSet<>();
    sheets.forEach(sheet -> fields.addAll(sheet.fields()));
    Set<String> told = new LinkedHashSet<>();
    for (SheetField field : fields) {
      if (told.add(field.column().heading() + "\n" + field.meaning())) {
        notes.row(List.of(field.column().heading(), field.meaning()));
      }
    }
  }

  private void run(SheetWriter notes) {
    section(notes, "method.run");
    RunDescription run = data.run();
    Map<String, Object> lines = new LinkedHashMap<>();
    lines.put(site.text("method.program"), "Samlese " + run.version());
    lines.put(site.text("method.fingerprint"), run.fingerprint());
    run.options()
        .forEach(
            (name, value) ->
                lines.put(
                    site.labels().textOr("option." + name, name), MethodPage.option(site, value)));
    CorpusFigures figures = CorpusFigures.of(data.documents());
    lines.put(site.text("figures.read"), figures.read());
    lines.put(site.text("figures.partly"), figures.partly());
    lines.put(site.text("figures.unreadable"), figures.unreadable());
    lines.put(site.text("figures.skipped"), figures.skipped());
    lines.put(site.text("figures.pages"), figures.pages());
    lines.put(site.text("figures.words"), figures.words());
    lines.put(site.text("figures.hits"), figures.hits());
    lines.forEach((name, value) -> notes.row(line(name, value)));
    run.lexicons()
        .forEach(
            lexicon ->
                notes.row(List.of(lexicon.title(), lexicon.name() + " " + lexicon.version())));
  }

  private static List<Object> line(String name, Object value) {
    return value instanceof Number ? List.of(name, "", value) : List.of(name, value);
  }

  private void limits(SheetWriter notes) {
    section(notes, "method.limits");
    Limits.of(data).forEach(limit -> notes.row(List.of("", limit)));
  }

  private void section(SheetWriter notes, String key) {
    notes.row(List.of());
    notes.heading(site.text(key));
  }
}
