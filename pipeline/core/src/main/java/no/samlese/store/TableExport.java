package no.samlese.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables as CSV and Parquet.
 *
 * <p>CSV is UTF-8 with a byte order mark, so that spreadsheets read æ, ø and å; once with commas
 * and decimal points, once with semicolons and decimal commas, which is what a Norwegian Excel
 * opens. A cell of text that a spreadsheet would execute gets an apostrophe in front.
 */
public final class TableExport {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Database database;

  public TableExport(Database database) {
    this.database = database;
  }

  /**
   * Writes all tables; those that no spreadsheet takes as Parquet alone.
   *
   * @param folder for the files with commas and the Parquet files
   * @param semicolons for the files with semicolons
   */
  public void writeAll(Path folder, Path semicolons) {
    for (Table<? extends Record> table : Table.all()) {
      String query =
          table.name().equals(Table.HITS.name())
              ? "SELECT * FROM concordance"
              : "SELECT * FROM " + table.name() + " ORDER BY " + order(table);
      if (table.fitsSpreadsheet()) {
        String csv = table.name() + ".csv";
        write(query, folder.resolve(csv), semicolons.resolve(csv));
      }
      Path parquet = folder.resolve(table.name() + ".parquet");
      database.execute(
          "COPY (" + query + ") TO " + Database.literal(parquet) + " (FORMAT parquet)");
    }
  }

  /** Writes rows to a Parquet file of their own. */
  public static <R extends Record> void parquet(Table<R> table, List<R> rows, Path file) {
    try (Database database = Database.inMemory()) {
      RunDatabase.add(database, table, rows);
      database.execute(
          "COPY " + table.name() + " TO " + Database.literal(file) + " (FORMAT parquet)");
    }
  }

  /** Every table is sorted by its first columns, so that equal runs give equal files. */
  private static String order(Table<? extends Record> table) {
    return switch (table.name()) {
      case "documents" -> "path, document_id";
      case "pages" -> "document_id, page";
      case "edits" -> "document_id, page, raw_start, raw_end, \"to\"";
      case "problems" -> "path, document_id, page, stage, what";
      case "categories" -> "position";
      case "terms" -> "category, term_id";
      case "category_by_document", "category_by_municipality" -> "label, unit, category";
      case "category_summary" -> "category";
      case "comparison" -> "field, category, rank, unit";
      case "profile" -> "field, label, unit, scope";
      case "profile_region" -> "field, unit, scope, corner";
      case "cooccurrence" -> "first, second";
      case "space" -> "measure, kind, id";
      case "clusters" -> "measure, step";
      case "distances" -> "measure, first, second";
      case "changes" -> "label, unit, document_type, category, year_from";
      case "lemmas" -> "document_id, lemma, pos";
      case "company" -> "document_id, node_kind, node, lemma, pos";
      case "lemma_keyness" -> "label, unit, abs(lrc) DESC, abs(log_likelihood) DESC, lemma, pos";
      case "term_keyness" -> "label, unit, abs(lrc) DESC, abs(log_likelihood) DESC, term_id";
      case "collocates" -> "node_kind, node, scope, rank";
      case "claims" ->
          "unit, municipality, municipality_code,"
              + " CASE WHEN unit = 'document' THEN document_id ELSE '' END, position";
      case "repair_effect", "flips" -> "municipality, unit, category, 1";
      case "document_register" -> "document_id";
      default -> "document_id, 2";
    };
  }

  private void write(String query, Path commas, Path semicolons) {
    try {
      Files.createDirectories(commas.getParent());
      Files.createDirectories(semicolons.getParent());
      try (CsvFile comma = new CsvFile(commas, ',', '.');
          CsvFile semicolon = new CsvFile(semicolons, ';', ',')) {
        List<CsvFile> files = List.of(comma, semicolon);
        boolean[] headed = new boolean[1];
        database.query(
            query,
            row -> {
              writeRow(row, files, headed);
              return Boolean.TRUE;
            });
        if (!headed[0]) {
          writeEmpty(query, files);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + commas, e);
    }
  }

  private static void writeRow(ResultSet row, List<CsvFile> files, boolean[] headed)
      throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    for (CsvFile file : files) {
      if (!headed[0]) {
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          file.text(columns.getColumnLabel(i));
        }
        file.endRow();
      }
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        file.cell(row.getObject(i), columns.getColumnType(i));
      }
      file.endRow();
    }
    headed[0] = true;
  }

  /** A table without rows still says what it would hold. */
  private void writeEmpty(String query, List<CsvFile> files) {
    List<String> names = database.query("DESCRIBE " + query, row -> row.getString("column_name"));
    for (CsvFile file : files) {
      names.forEach(file::text);
      file.endRow();
    }
  }

  private static final class CsvFile implements AutoCloseable {
    private final CSVPrinter printer;
    private final char decimal;

    CsvFile(Path path, char delimiter, char decimal) throws IOException {
      BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
      writer.write(BYTE_ORDER_MARK);
      this.printer = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get().print(writer);
      this.decimal = decimal;
    }

    void cell(Object value, int type) {
      if (value == null) {
        print("");
      } else if (type == Types.DOUBLE) {
        print(number(((Number) value).doubleValue()));
      } else if (value instanceof String text) {
        text(text);
      } else {
        print(value.toString());
      }
    }

    void text(String text) {
      print(SafeText.of(text));
    }

    private String number(double value) {
      String text = String.format(Locale.ROOT, "%.6f", value).replaceAll("\\.?0+$", "");
      return text.replace('.', decimal);
    }

    private void print(String cell) {
      try {
        printer.print(cell);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void endRow() {
      try {
        printer.println();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      printer.close(true);
    }
  }
}
