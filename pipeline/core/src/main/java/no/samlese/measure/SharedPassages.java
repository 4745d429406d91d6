package no.samlese.measure;

import java.util.ArrayList;
import java.util.List;
import no.samlese.store.Database;
import no.samlese.text.Span;
import no.samlese.text.WordShingles;

/**
 * Marks the hits that stand in ten words in a row which another document has too: statute text,
 * templates, a neighbour's plan. Time is near linear in the length of the texts.
 */
public final class SharedPassages {
  private static final int BATCH = 1_000;

  private final Database database;
  private final long[] shared;

  private SharedPassages(Database database, long[] shared) {
    this.database = database;
    this.shared = shared;
  }

  /** Sets the column {@code shared} of all hits of a run. */
  public static void mark(Database database, PassageIndex index) {
    long[] shared = index.shared();
    if (shared.length > 0) {
      SharedPassages passages = new SharedPassages(database, shared);
      index.documents().forEach(document -> passages.mark(document.documentId()));
    }
  }

  private void mark(String document) {
    DocumentPassages passages = new DocumentPassages();
    database.query(
        "SELECT start, text FROM blocks WHERE document_id = ? AND counted ORDER BY block_id",
        row -> passages.add(row.getInt(1), row.getString(2)),
        document);
    WordShingles shingles = passages.shingles();
    List<String> marked = new ArrayList<>();
    database.query(
        "SELECT hit_id, start, \"end\" FROM hits WHERE document_id = ?",
        row ->
            shingles.isIn(new Span(row.getInt(2), row.getInt(3)), shared)
                && marked.add(row.getString(1)),
        document);
    for (int i = 0; i < marked.size(); i += BATCH) {
      List<String> some = marked.subList(i, Math.min(marked.size(), i + BATCH));
      // Identifiers of hits are made of hexadecimal digits, a hyphen and a number.
      database.execute(
          "UPDATE hits SET shared = 'yes' WHERE document_id = '%s' AND hit_id IN ('%s')"
              .formatted(document, String.join("','", some)));
    }
  }
}
