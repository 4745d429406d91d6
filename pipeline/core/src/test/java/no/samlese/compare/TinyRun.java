package no.samlese.compare;

import java.util.List;
import no.samlese.store.Database;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;

/** The tables of a run, filled by hand: as little as measures need. */
final class TinyRun implements AutoCloseable {
  private final Database database = Database.inMemory();
  private int hits;

  TinyRun(String... categories) {
    for (Table<? extends Record> table :
        List.of(Table.DOCUMENTS, Table.BLOCKS, Table.SENTENCES, Table.HITS, Table.TERMS)) {
      RunDatabase.add(database, table, List.of());
    }
    RunDatabase.add(database, Table.CATEGORIES, List.of());
    for (int i = 0; i < categories.length; i++) {
      insert(
          "categories (category, lexicon, main, position)",
          "'" + categories[i] + "', 'x', true, " + (i + 1));
      insert(
          "terms (term_id, category, also)",
          "'" + categories[i] + "', '" + categories[i] + "', ''");
    }
  }

  Database database() {
    return database;
  }

  /** A document of a municipality; its identifier is its path. */
  TinyRun document(String id, String municipality, String type, int year) {
    insert(
        "documents (document_id, path, municipality_code, municipality, document_type, year,"
            + " title, status, words)",
        "'%1$s', '%1$s', '%2$s', 'Name of %2$s', '%3$s', %4$d, 'Title', 'read', 1"
            .formatted(id, municipality, type, year));
    return this;
  }

  /** A paragraph of one sentence, with hits by category. */
  TinyRun paragraph(String document, int block, int words, String... categories) {
    insert(
        "blocks (document_id, block_id, page, zone, counted, words)",
        "'%s', %d, 1, 'body', true, %d".formatted(document, block, words));
    insert(
        "sentences (document_id, sentence_id, block_id, language, words)",
        "'%s', %d, %d, 'nb', %d".formatted(document, block, block, words));
    for (String category : categories) {
      hits++;
      insert(
          "hits (hit_id, document_id, block_id, sentence_id, term_id, category, facet, counted,"
              + " repaired, commitment)",
          "'h%d', '%s', %d, %d, '%s', '%s', '', true, false, 'must'"
              .formatted(hits, document, block, block, category, category));
    }
    return this;
  }

  private void insert(String into, String values) {
    database.execute("INSERT INTO " + into + " VALUES (" + values + ")");
  }

  @Override
  public void close() {
    database.close();
  }
}
