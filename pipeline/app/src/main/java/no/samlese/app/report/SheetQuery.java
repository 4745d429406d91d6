package no.samlese.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.samlese.app.office.CellFormat;
import no.samlese.store.Database;

/** A sheet in the making whose rows a query gives; fields read the columns of their name. */
final class SheetQuery {
  private static final int NUMBER_WIDTH = 12;
  private static final int TEXT_WIDTH = 24;
  private static final int PROSE_WIDTH = 60;

  private final ReportData data;
  private final SheetNames names;
  private final String id;
  private final String sql;
  private final List<SheetField> fields = new ArrayList<>();
  private final List<Database.RowReader<?>> readers = new ArrayList<>();

  SheetQuery(ReportData data, SheetNames names, String id, String sql) {
    this.data = data;
    this.names = names;
    this.id = id;
    this.sql = sql;
  }

  /** Name and code of the municipality whose key is the column {@code unit}. */
  SheetQuery unit() {
    add("municipality", CellFormat.TEXT, TEXT_WIDTH, row -> names.unit(row.getString("unit")));
    return add("code", CellFormat.TEXT, NUMBER_WIDTH, row -> names.code(row.getString("unit")));
  }

  /** Label and lexicon of the category in the column {@code category}. */
  SheetQuery category() {
    category("category");
    return add(
        "lexicon", CellFormat.TEXT, TEXT_WIDTH, row -> names.lexicon(row.getString("category")));
  }

  SheetQuery category(String name) {
    return told(name, names::category);
  }

  SheetQuery line(String name) {
    return told(name, Passage::line);
  }

  SheetQuery prose(String name) {
    return add(name, CellFormat.PROSE, PROSE_WIDTH, row -> Passage.plain(row.getString(name)));
  }

  /** A word of the table in the words of the report. */
  SheetQuery told(String name, UnaryOperator<String> words) {
    return add(
        name,
        CellFormat.TEXT,
        TEXT_WIDTH,
        row -> row.getString(name) == null ? null : words.apply(row.getString(name)));
  }

  /** Numbers of one format. */
  SheetQuery numbers(CellFormat format, String... columns) {
    for (String name : columns) {
      add(name, format, NUMBER_WIDTH, row -> RunTables.number(row, name));
    }
    return this;
  }

  private SheetQuery add(String name, CellFormat format, int width, Database.RowReader<?> reader) {
    fields.add(SheetField.of(data.site(), name, format, width));
    readers.add(reader);
    return this;
  }

  ReportSheet sheet() {
    return new ReportSheet(
        id,
        fields,
        rows ->
            data.database()
                .query(
                    sql,
                    row -> {
                      rows.accept(cells(row));
                      return Boolean.TRUE;
                    }));
  }

  private List<Object> cells(ResultSet row) throws SQLException {
    List<Object> cells = new ArrayList<>();
    for (Database.RowReader<?> reader : readers) {
      cells.add(reader.read(row));
    }
    return cells;
  }
}
