package no.samlese.app.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlese.store.Database;

/**
 * Where the rows of documents stand in a table. Runs write documents one after another, so that a
 * portion of them is a short stretch of a long table, which is then not read from end to end.
 */
final class DocumentRows {
  private record Stretch(long first, long last, long rows) {}

  private final Map<String, Stretch> stretches = new HashMap<>();

  DocumentRows(Database database, String table) {
    database.query(
        "SELECT document_id, min(rowid), max(rowid), count(*) FROM "
            + table
            + " GROUP BY document_id",
        row ->
            stretches.put(
                row.getString(1), new Stretch(row.getLong(2), row.getLong(3), row.getLong(4))));
  }

  /** The condition for the rows of some documents. */
  String of(List<DocumentLine> batch) {
    long first = Long.MAX_VALUE;
    long last = -1;
    long rows = 0;
    for (DocumentLine document : batch) {
      Stretch stretch = stretches.get(document.id());
      if (stretch != null) {
        first = Math.min(first, stretch.first());
        last = Math.max(last, stretch.last());
        rows += stretch.rows();
      }
    }
    if (rows == 0) {
      return "false";
    }
    String stretch = "rowid BETWEEN " + first + " AND " + last;
    // Rows of others between them are told apart by name, which takes many times as long.
    return last - first + 1 == rows
        ? stretch
        : stretch + " AND document_id IN (" + ids(batch) + ")";
  }

  private static String ids(List<DocumentLine> batch) {
    return batch.stream()
        .map(document -> "'" + document.id().replace("'", "''") + "'")
        .collect(Collectors.joining(", "));
  }
}
