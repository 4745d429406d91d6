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
    assertThat(Files.readString(folder.resolve("data/semikolon/profile_region.csv")))
        .contains("12,5");
    assertThat(Files.readString(folder.resolve("data/profile_region.csv"))).contains("12.5");
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
      for (Table<? extends Record> table : Table.all()) {
        if (database.columns(table.name()).isEmpty()) {
          RunDatabase.add(database, table, List.of());
        }
      }
      database.append(Table.PROFILE_REGION, List.of(corner()));
      Path data = folder.resolve("data");
      new TableExport(database).writeAll(data, data.resolve("semikolon"));
    }
  }

  private static RegionRow corner() {
    return new RegionRow("municipality", "0301", "strict", 0, 12.5, 0.25, 0.25);
  }
}
