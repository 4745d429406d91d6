package no.samlese.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Documents in portions that fit into memory with all their text. A table is asked once for a
 * portion: once for each document would read it hundreds of times.
 */
final class DocumentBatches {
  private static final int DOCUMENTS = 40;
  private static final int WORDS = 400_000;

  private DocumentBatches() {}

  /** The documents in their order; one that is larger than a portion stands alone. */
  static List<List<DocumentLine>> of(List<DocumentLine> documents) {
    List<List<DocumentLine>> batches = new ArrayList<>();
    List<DocumentLine> batch = new ArrayList<>();
    int words = 0;
    for (DocumentLine document : documents) {
      boolean full = batch.size() == DOCUMENTS || words + document.words() > WORDS;
      if (full && !batch.isEmpty()) {
        batches.add(batch);
        batch = new ArrayList<>();
        words = 0;
      }
      batch.add(document);
      words += document.words();
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
