package no.samlese.app.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.store.Database;

/**
 * Where the rows of documents stand in a table. Runs write documents one after another, so that a
 * portion of them is a short stretch of a long table, which is then not read from end to end.
 */
final class DocumentRows {
  private record Stretch(long first, long last) {}

  private final Map<String, Stretch> stretches = new HashMap<>();

  DocumentRows(Database database, String table) {
    database.query(
        "SELECT document_id, min(rowid), max(rowid) FROM " + table + " GROUP BY document_id",
        row -> stretches.put(row.getString(1), new Stretch(row.getLong(2), row.getLong(3))));
  }

  /** The condition for the rows of some documents, with a question mark for each. */
  String of(List<DocumentLine> batch) {
    long first = Long.MAX_VALUE;
    long last = -1;
    for (DocumentLine document : batch) {
      Stretch stretch = stretches.get(document.id());
      if (stretch != null) {
        first = Math.min(first, stretch.first());
        last = Math.max(last, stretch.last());
      }
    }
    return "rowid BETWEEN %d AND %d AND document_id IN (%s)"
        .formatted(last < 0 ? 0 : first, last, DocumentBatches.places(batch));
  }
}
