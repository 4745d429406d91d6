package no.samlese.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.store.Database;

/**
 * Reads the counted blocks of a run in the order of {@link PassageIndex} and hashes their words.
 */
final class PassageReader {
  private static final String ORDER = "d.year NULLS LAST, d.path, d.document_id";

  private final List<PassageIndex.Entry> documents;
  private final Blocks blocks = new Blocks();
  private long[] hashes = new long[1 << 12];
  private int size;
  private DocumentPassages passages = new DocumentPassages();
  private int current = -1;

  PassageReader(Database database) {
    this.documents =
        database.query(
            """
            SELECT d.document_id, CASE WHEN d.municipality_code <> '' THEN d.municipality_code
              WHEN d.municipality <> 'ukjent' THEN d.municipality ELSE '' END
            FROM documents d WHERE d.status IN ('read', 'read_with_warnings')
            ORDER BY\s"""
                + ORDER,
            row -> new PassageIndex.Entry(row.getString(1), row.getString(2)));
    Map<String, Integer> numbers = new HashMap<>();
    documents.forEach(document -> numbers.put(document.documentId(), numbers.size()));
    database.query(
        """
        SELECT b.document_id, b.block_id, b.words, b.start, b.text
        FROM blocks b JOIN documents d ON d.document_id = b.document_id
        WHERE b.counted AND d.status IN ('read', 'read_with_warnings')
        ORDER BY %s, b.block_id
        """
            .formatted(ORDER),
        row -> {
          begin(numbers.get(row.getString(1)));
          int running = passages.add(row.getInt(4), row.getString(5));
          blocks.add(current, row.getInt(2), row.getInt(3), running);
          return Boolean.TRUE;
        });
    end();
  }

  private void begin(int document) {
    if (document != current) {
      end();
      current = document;
    }
  }

  private void end() {
    long[] some = passages.hashes();
    if (size + some.length > hashes.length) {
      // Half as much again, not double: this is the largest array of a run.
      hashes = Arrays.copyOf(hashes, Math.max(size + some.length, size + size / 2));
    }
    System.arraycopy(some, 0, hashes, size, some.length);
    size += some.length;
    passages = new DocumentPassages();
  }

  List<PassageIndex.Entry> documents() {
    return documents;
  }

  Blocks blocks() {
    return blocks;
  }

  /** Hashes of all stretches, document by document and block by block. */
  long[] hashes() {
    return Arrays.copyOf(hashes, size);
  }
}
