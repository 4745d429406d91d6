package no.samlese.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the page of tables to the tables. After a change of a row: {@code mvn -pl pipeline/core
 * test -Dtest=TableDictionaryTest -Dsamlese.update=true}.
 */
class TableDictionaryTest {
  private static final Path PAGE = Path.of("../docs/tables.md");

  @Test
  void the_page_says_what_the_tables_hold() throws IOException {
    String page = page();
    if (Boolean.getBoolean("samlese.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Tables of a run
            Made from the rows in `no.samlese.store`; do not edit (TableDictionaryTest says how to
            make it anew). Each table is in `samlese.duckdb`, as CSV with commas in `data/`, with
            semicolons in `data/semikolon/`, and as Parquet in `data/`; `lemmas` and `company` have more
            rows than a spreadsheet takes and are Parquet alone. Facts as they came from the
            documents, batch by batch, are in `data/parts/`. `hits.csv` is the view `concordance`:
            the columns `docname, from, to, pre, keyword, post, pattern` that quanteda users know,
            then those of `hits` and of its document.
            """);
    for (Table<? extends Record> table : Table.all()) {
      page.append("\n## ").append(table.name()).append("\n| column | type | what it holds |\n");
      page.append("|---|---|---|\n");
      for (TableColumn column : table.columns()) {
        page.append("| `")
            .append(column.name())
            .append("` | ")
            .append(column.type().sql().toLowerCase(java.util.Locale.ROOT))
            .append(" | ")
            .append(column.description().replace("|", "\\|"))
            .append(" |\n");
      }
    }
    return page.toString();
  }
}
