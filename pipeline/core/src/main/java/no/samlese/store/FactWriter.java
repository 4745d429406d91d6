package no.samlese.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes facts as Parquet, one file a table and batch of documents: {@code hits-00001.parquet} and
 * so on. Memory holds one batch at a time.
 */
public final class FactWriter implements AutoCloseable {
  private static final int HITS_A_BATCH = 50_000;

  /** Lemmas and company are by far the most rows, and each is small. */
  private static final int WORDS_A_BATCH = 500_000;

  private static final int DOCUMENTS_A_BATCH = 200;

  /** The tables that a document's facts fill. */
  static final List<Table<? extends Record>> TABLES =
      List.of(
          Table.PAGES,
          Table.BLOCKS,
          Table.SENTENCES,
          Table.EDITS,
          Table.HITS,
          Table.LEMMAS,
          Table.COMPANY,
          Table.PROBLEMS,
          Table.ACCOUNT);

  private final Path folder;
  private final Database memory = Database.inMemory();
  private final List<DocumentFacts> batch = new ArrayList<>();
  private int hits;
  private int words;
  private int batches;

  /**
   * @param folder where the files are written; made if it is not there
   */
  public FactWriter(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
    TABLES.forEach(memory::create);
  }

  /** Adds the facts of a document; documents keep the order in which they are added. */
  public void add(DocumentFacts facts) {
    batch.add(facts);
    hits += facts.hits().size();
    words += facts.lemmas().size() + facts.company().size();
    if (batch.size() >= DOCUMENTS_A_BATCH || hits >= HITS_A_BATCH || words >= WORDS_A_BATCH) {
      flush();
    }
  }

  private void flush() {
    batches++;
    for (DocumentFacts facts : batch) {
      memory.append(Table.PAGES, facts.pages());
      memory.append(Table.BLOCKS, facts.blocks());
      memory.append(Table.SENTENCES, facts.sentences());
      memory.append(Table.EDITS, facts.edits());
      memory.append(Table.HITS, facts.hits());
      memory.append(Table.LEMMAS, facts.lemmas());
      memory.append(Table.COMPANY, facts.company());
      memory.append(Table.PROBLEMS, facts.problems());
      memory.append(Table.ACCOUNT, facts.account());
    }
    for (Table<? extends Record> table : TABLES) {
      String name = String.format(Locale.ROOT, "%s-%05d.parquet", table.name(), batches);
      String target = Database.literal(folder.resolve(name));
      memory.execute("COPY " + table.name() + " TO " + target + " (FORMAT parquet)");
      memory.execute("DELETE FROM " + table.name());
    }
    batch.clear();
    hits = 0;
    words = 0;
  }

  /** Writes what is left; there is at least one file a table. */
  @Override
  public void close() {
    try {
      if (!batch.isEmpty() || batches == 0) {
        flush();
      }
    } finally {
      memory.close();
    }
  }
}
