package no.samlese.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.app.report.reading.TextBlock;
import no.samlese.app.report.reading.TextMark;
import no.samlese.app.report.reading.TextRepair;
import no.samlese.store.Database;

/** What the pages of documents ask of the tables, for some documents at a time. */
final class DocumentTables {
  private final Database database;
  private final Map<String, Category> categories = new HashMap<>();
  private final Map<String, Integer> lanes = new HashMap<>();
  private final String uncounted;
  private final DocumentRows blockRows;
  private final DocumentRows hitRows;
  private final DocumentRows editRows;

  DocumentTables(ReportData data) {
    this.database = data.database();
    this.blockRows = new DocumentRows(database, "blocks");
    this.hitRows = new DocumentRows(database, "hits");
    this.editRows = new DocumentRows(database, "edits");
    this.uncounted = " (" + data.site().text("document.uncounted") + ")";
    List<CategoryGroup> main = data.mainGroups();
    for (int i = 0; i < main.size(); i++) {
      lanes.put(main.get(i).lexicon(), i);
    }
    data.categories().forEach(category -> categories.put(category.id(), category));
  }

  /** Text quality of all documents by identifier. */
  Map<String, Double> quality() {
    Map<String, Double> quality = new HashMap<>();
    database.query(
        "SELECT document_id, ocr_quality FROM documents",
        row -> quality.put(row.getString(1), row.getDouble(2)));
    return quality;
  }

  /** Blocks by document, in the order of the text. */
  Map<String, List<TextBlock>> blocks(List<DocumentLine> batch) {
    return byDocument(
        """
        SELECT document_id, page, zone, level, start, "end", text FROM blocks
        WHERE %s ORDER BY document_id, start, block_id
        """,
        blockRows,
        batch,
        row ->
            new TextBlock(
                row.getInt(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                Passage.inPlace(row.getString(7))));
  }

  /** Hits by document, in the order of the text; of those that begin together the longest first. */
  Map<String, List<TextMark>> marks(List<DocumentLine> batch) {
    return byDocument(
        """
        SELECT document_id, hit_id, start, "end", category, counted FROM hits
        WHERE %s ORDER BY document_id, start, "end" DESC, hit_id
        """,
        hitRows, batch, this::mark);
  }

  private TextMark mark(ResultSet row) throws SQLException {
    String id = row.getString(5);
    Category category = categories.get(id);
    boolean counted = row.getBoolean(6);
    String label = category == null ? id : category.label();
    Integer lane = category == null || !counted ? null : lanes.get(category.lexicon());
    return new TextMark(
        anchor(row.getString(2)),
        row.getInt(3),
        row.getInt(4),
        lane == null ? TextMark.COMPANY : lane,
        counted ? label : label + uncounted);
  }

  /** What follows the document in the identifier of a hit: its number. */
  static String anchor(String hitId) {
    return hitId.substring(hitId.lastIndexOf('-') + 1);
  }

  /** Repairs by document, in the order of the text. */
  Map<String, List<TextRepair>> repairs(List<DocumentLine> batch) {
    return byDocument(
        """
        SELECT document_id, page, clean_start, clean_end, "from", "to", rule, confidence
        FROM edits WHERE %s
        ORDER BY document_id, clean_start, clean_end, page, raw_start
        """,
        editRows,
        batch,
        row ->
            new TextRepair(
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                Passage.line(row.getString(5)),
                Passage.line(row.getString(6)),
                Passage.line(row.getString(7)),
                row.getDouble(8)));
  }

  private <T> Map<String, List<T>> byDocument(
      String sql, DocumentRows stretches, List<DocumentLine> batch, Database.RowReader<T> reader) {
    Map<String, List<T>> rows = new HashMap<>();
    database.query(
        sql.formatted(stretches.of(batch)),
        row ->
            rows.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(reader.read(row)));
    return rows;
  }
}
