package no.samlese.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samlese.lexicon.Lexicons;
import no.samlese.run.LexiconRows;
import no.samlese.run.Measures;
import no.samlese.run.Run;
import no.samlese.store.Database;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;
import no.samlese.store.FactWriter;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;

/**
 * Writes facts into the database of a run, some documents at a time. Unlike a run it keeps no
 * Parquet files of them: the facts go into the database at once.
 */
final class TableWriter implements AutoCloseable {
  private static final int HITS_A_BATCH = 25_000;

  /** Leaves room for Java within one gibibyte. */
  private static final int MEMORY_MEGABYTES = 400;

  /** A checkpoint writes the last rows of every table anew, so there are few. */
  private static final int LOG_MEGABYTES = 1_000;

  /** Values of one statement. */
  private static final int COPIES_AT_ONCE = 1_000;

  private final Database database;
  private final List<DocumentRow> documents = new ArrayList<>();
  private final List<DocumentFacts> batch = new ArrayList<>();
  private int hits;

  /** Makes the database of a run without documents in a folder. */
  TableWriter(Path folder) throws IOException {
    Path parts = Files.createTempDirectory(folder, "parts");
    // The shape of the tables and views is the store's affair: no document makes empty ones.
    new FactWriter(parts).close();
    database = RunDatabase.create(folder.resolve(Run.DATABASE), parts, List.of(), List.of());
    delete(parts);
    database.execute("SET memory_limit = '" + MEMORY_MEGABYTES + "MB'");
    database.execute("SET checkpoint_threshold = '" + LOG_MEGABYTES + "MB'");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  void add(DocumentRow row, DocumentFacts facts) {
    documents.add(row);
    batch.add(facts);
    hits += facts.hits().size();
    if (hits >= HITS_A_BATCH) {
      flush();
    }
  }

  private void flush() {
    database.execute("BEGIN");
    database.append(Table.DOCUMENTS, documents);
    append(Table.PAGES, DocumentFacts::pages);
    append(Table.BLOCKS, DocumentFacts::blocks);
    append(Table.SENTENCES, DocumentFacts::sentences);
    append(Table.EDITS, DocumentFacts::edits);
    append(Table.HITS, DocumentFacts::hits);
    append(Table.PROBLEMS, DocumentFacts::problems);
    database.execute("COMMIT");
    documents.clear();
    batch.clear();
    hits = 0;
  }

  private <R extends Record> void append(Table<R> table, Function<DocumentFacts, List<R>> rows) {
    database.append(table, batch.stream().flatMap(facts -> rows.apply(facts).stream()).toList());
  }

  /** Writes what is left, and what is said of all documents together. */
  void finish(Lexicons lexicons, List<Templates.Copy> copies, ScaleOptions options) {
    flush();
    markShared(copies);
    RunDatabase.add(database, Table.CATEGORIES, LexiconRows.categories(lexicons));
    RunDatabase.add(database, Table.TERMS, LexiconRows.terms(lexicons));
    DerivedFacts.add(database);
    if (options.measured()) {
      Measures.add(database, lexicons.claims(), options.seed());
    }
  }

  /** Hits in copied paragraphs stand in another document too, and so do those in the originals. */
  private void markShared(List<Templates.Copy> copies) {
    database.execute("CREATE TEMP TABLE copied (document_id VARCHAR, block_id INT, until INT)");
    for (int i = 0; i < copies.size(); i += COPIES_AT_ONCE) {
      List<Templates.Copy> some = copies.subList(i, Math.min(copies.size(), i + COPIES_AT_ONCE));
      List<String> values = new ArrayList<>();
      for (Templates.Copy copy : some) {
        Templates.Original original = copy.original();
        int until = original.start() + original.passage().text().length();
        values.add(value(copy.documentId(), copy.blockId(), copy.end()));
        values.add(value(original.documentId(), original.blockId(), until));
      }
      database.execute("INSERT INTO copied VALUES " + String.join(", ", values));
    }
    database.execute(
        """
        UPDATE hits SET shared = 'yes' FROM (SELECT DISTINCT * FROM copied) c
        WHERE c.document_id = hits.document_id AND c.block_id = hits.block_id
          AND hits."end" <= c.until
        """);
  }

  private static String value(String document, int block, int until) {
    return "('" + document + "', " + block + ", " + until + ")";
  }

  @Override
  public void close() {
    database.close();
  }
}
