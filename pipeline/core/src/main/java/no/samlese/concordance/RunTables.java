package no.samlese.concordance;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.samlese.store.Database;
import no.samlese.store.RunDatabase;
import no.samlese.text.Span;
import no.samlese.text.UserException;

/** The tables of a run that is done, read a few documents at a time. */
public final class RunTables implements AutoCloseable {
  /** Words of the documents that are in memory at once: about ten megabytes of text. */
  private static final int WORDS_AT_ONCE = 1_500_000;

  /** Where the values of a hit begin in its row. */
  private static final int FIRST_VALUE = 11;

  /** What a hit says beside its codes. */
  static final List<String> HIT_COLUMNS = List.of("term_id", "category", "facet");

  private final Database database;
  private final List<String> documentColumns;
  private final List<String> codes;

  private RunTables(Database database) {
    this.database = database;
    this.documentColumns = database.columns("documents");
    List<String> hits = database.columns("hits");
    // Codes follow the context of a hit; which there are is for the file of codes to say.
    this.codes = hits.subList(hits.indexOf("right") + 1, hits.size());
  }

  /**
   * Opens the folder that {@code samlese run} wrote.
   *
   * @throws UserException if it is none, or was written before there were concordances
   */
  public static RunTables open(Path folder) {
    Database database = RunDatabase.read(folder);
    if (!database.columns("edits").contains("clean_start")) {
      database.close();
      throw new UserException(
          folder + " was made by an earlier version, without the columns a concordance needs.",
          "Make it anew with samlese run.");
    }
    return new RunTables(database);
  }

  /** Columns of the table {@code documents}. */
  List<String> documentColumns() {
    return documentColumns;
  }

  /** Columns of the table {@code hits} that hold codes. */
  public List<String> codes() {
    return codes;
  }

  /** Identifiers of all terms. */
  List<String> terms() {
    return database.query("SELECT term_id FROM terms ORDER BY 1", row -> row.getString(1));
  }

  /** Identifiers of all categories with the lexicon of each, in the order of the lexicons. */
  Map<String, String> lexicons() {
    Map<String, String> lexicons = new LinkedHashMap<>();
    database.query(
        "SELECT category, lexicon FROM categories ORDER BY position",
        row -> lexicons.put(row.getString(1), row.getString(2)));
    return lexicons;
  }

  /** Shows the documents that have text and fit, some at a time, by path; without their hits. */
  void forEach(Predicate<Map<String, Object>> wanted, Consumer<List<RunText>> reader) {
    List<Map<String, Object>> some = new ArrayList<>();
    int words = 0;
    for (Map<String, Object> document : documents()) {
      if (wanted.test(document)) {
        some.add(document);
        words += ((Number) document.get("words_all")).intValue();
      }
      if (words > WORDS_AT_ONCE) {
        reader.accept(texts(some));
        some.clear();
        words = 0;
      }
    }
    reader.accept(texts(some));
  }

  private List<Map<String, Object>> documents() {
    return database.query(
        "SELECT * FROM documents WHERE words_all > 0 ORDER BY path, document_id",
        row -> {
          Map<String, Object> columns = new HashMap<>();
          for (int i = 0; i < documentColumns.size(); i++) {
            columns.put(documentColumns.get(i), row.getObject(i + 1));
          }
          return columns;
        });
  }

  private List<RunText> texts(List<Map<String, Object>> documents) {
    Map<String, RunText> byId = new LinkedHashMap<>();
    for (Map<String, Object> columns : documents) {
      RunText text =
          new RunText(
              columns, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new Edits());
      byId.put(text.id(), text);
    }
    readBlocks(byId);
    readSentences(byId);
    return List.copyOf(byId.values());
  }

  private void readBlocks(Map<String, RunText> texts) {
    read(
        "document_id, block_id, page, zone, heading_path, counted, start, text",
        "blocks",
        "block_id",
        texts,
        (text, row) ->
            text.blocks()
                .add(
                    new RunText.Block(
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4).intern(),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getInt(7),
                        row.getString(8))));
  }

  private void readSentences(Map<String, RunText> texts) {
    read(
        "document_id, sentence_id, block_id, page, start, \"end\", language, first_token",
        "sentences",
        "sentence_id",
        texts,
        (text, row) ->
            text.sentences()
                .add(
                    new RunText.Sentence(
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        new Span(row.getInt(5), row.getInt(6)),
                        row.getString(7).intern(),
                        row.getInt(8))));
  }

  /** Adds the hits of some documents, which most queries need of few. */
  void readHits(List<RunText> texts) {
    List<String> values = new ArrayList<>(HIT_COLUMNS);
    values.addAll(codes);
    read(
        "document_id, hit_id, block_id, sentence_id, page, start, \"end\", first_token, last_token,"
            + " counted, \""
            + String.join("\", \"", values)
            + '"',
        "hits",
        "start, \"end\" DESC, hit_id",
        byId(texts),
        (text, row) -> text.hits().add(hit(row, values)));
  }

  private static RunText.Hit hit(ResultSet row, List<String> columns) throws SQLException {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String value = row.getString(FIRST_VALUE + i);
      values.put(columns.get(i), value == null ? "" : value.intern());
    }
    return new RunText.Hit(
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5),
        new Span(row.getInt(6), row.getInt(7)),
        row.getInt(8),
        row.getInt(9),
        row.getBoolean(10),
        values);
  }

  /** Adds what the repair changed in some documents. */
  void readEdits(List<RunText> texts) {
    read(
        "document_id, clean_start, clean_end, \"from\", \"to\", rule",
        "edits",
        "clean_start, clean_end, page, raw_start",
        byId(texts),
        (text, row) ->
            text.edits()
                .add(
                    new Edits.Edit(
                        new Span(row.getInt(2), row.getInt(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6).intern())));
  }

  private static Map<String, RunText> byId(List<RunText> texts) {
    Map<String, RunText> byId = new HashMap<>();
    texts.forEach(text -> byId.put(text.id(), text));
    return byId;
  }

  private interface RowOfText {
    boolean read(RunText text, ResultSet row) throws SQLException;
  }

  /** Reads rows of some documents; the first column has to be the document. */
  private void read(
      String columns, String table, String order, Map<String, RunText> texts, RowOfText reader) {
    if (texts.isEmpty()) {
      return;
    }
    String marks = "?, ".repeat(texts.size() - 1) + '?';
    database.query(
        "SELECT %s FROM %s WHERE document_id IN (%s) ORDER BY document_id, %s"
            .formatted(columns, table, marks, order),
        row -> reader.read(texts.get(row.getString(1)), row),
        texts.keySet().toArray());
  }

  @Override
  public void close() {
    database.close();
  }
}
