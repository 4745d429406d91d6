package no.samlese.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
  @TempDir private Path folder;

  @Test
  void cells_that_a_spreadsheet_would_execute_are_made_harmless() throws IOException {
    export(problem("=HYPERLINK(\"x\")"), problem("+1"), problem("@sum"), problem("-2"));
    assertThat(Files.readString(folder.resolve("data/problems.csv")))
        .contains("\"'=HYPERLINK(\"\"x\"\")\"", ",'+1,", ",'@sum,", ",'-2,");
  }

  @Test
  void spreadsheets_see_utf8_and_norwegian_excel_sees_semicolons_and_commas() throws IOException {
    export(problem("blåbær; øl"));
    String commas = Files.readString(folder.resolve("data/problems.csv"));
    String semicolons = Files.readString(folder.resolve("data/semikolon/problems.csv"));
    assertThat(commas).startsWith("\uFEFFdocument_id,path,").contains("blåbær; øl");
    assertThat(semicolons).startsWith("\uFEFFdocument_id;path;").contains("\"blåbær; øl\"");
    assertThat(Files.readString(folder.resolve("data/semikolon/category_by_document.csv")))
        .contains("12,5");
    assertThat(Files.readString(folder.resolve("data/category_by_document.csv"))).contains("12.5");
  }

  @Test
  void a_table_without_rows_still_names_its_columns() throws IOException {
    export(problem("x"));
    assertThat(Files.readString(folder.resolve("data/hits.csv")))
        .startsWith("\uFEFFdocname,from,to,pre,keyword,post,pattern,hit_id,document_id,");
  }

  private static ProblemRow problem(String what) {
    return new ProblemRow("d", "plan.pdf", 0, "ingest", "error", what, "");
  }

  private void export(ProblemRow... problems) {
    Path parts = folder.resolve("parts");
    new FactWriter(parts).close();
    try (Database database =
        RunDatabase.create(folder.resolve("t.duckdb"), parts, List.of(), List.of(problems))) {
      RunDatabase.add(database, Table.CATEGORIES, List.of());
      RunDatabase.add(database, Table.TERMS, List.of());
      RunDatabase.add(database, Table.CATEGORY_BY_DOCUMENT, List.of(rate()));
      RunDatabase.add(database, Table.CATEGORY_BY_MUNICIPALITY, List.of());
      RunDatabase.add(database, Table.LEMMA_KEYNESS, List.of());
      RunDatabase.add(database, Table.TERM_KEYNESS, List.of());
      RunDatabase.add(database, Table.COLLOCATES, List.of());
      RunDatabase.add(database, Table.CLAIMS, List.of());
      Path data = folder.resolve("data");
      new TableExport(database).writeAll(data, data.resolve("semikolon"));
    }
  }

  private static RateRow rate() {
    return new RateRow(
        "d", "Plan", "", 1, "paradigm/npm", 1, 800, 12.5, null, null, 40, 1, 1, null);
  }
}
