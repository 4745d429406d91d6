package no.samlese.coverage;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.registry.DocumentIdentity;
import no.samlese.store.Database;
import no.samlese.store.RunDatabase;
import no.samlese.text.UserException;

/** The tables of a run that is done. */
public final class RunData implements AutoCloseable {
  /** As in the table {@code category_by_municipality}. */
  private static final String UNIT = "coalesce(nullif(d.municipality_code, ''), d.municipality)";

  private final Database database;

  /**
   * A term of the run's lexicons.
   *
   * @param id identifier
   * @param category its first category
   * @param forms forms in Bokmål, joined by commas
   */
  public record RunTerm(String id, String category, String forms) {}

  private RunData(Database database) {
    this.database = database;
  }

  /**
   * Opens the folder that {@code samlese run} wrote.
   *
   * @throws UserException if it is none
   */
  public static RunData open(Path folder) {
    return new RunData(RunDatabase.read(folder));
  }

  Database database() {
    return database;
  }

  /** Categories in the order of the lexicons. */
  public List<String> categories() {
    return database.query(
        "SELECT category FROM categories ORDER BY position", row -> row.getString(1));
  }

  /** Terms in the order of the lexicons. */
  public List<RunTerm> terms() {
    return database.query(
        """
        SELECT t.term_id, t.category, t.forms_nb FROM terms t
        LEFT JOIN categories c ON c.category = t.category ORDER BY c.position, t.term_id
        """,
        row -> new RunTerm(row.getString(1), row.getString(2), row.getString(3)));
  }

  /** Municipalities with words, by id; documents of nobody knows whom are no municipality. */
  public List<Unit> units() {
    return database.query(
        """
        SELECT DISTINCT unit, label, words FROM category_by_municipality
        WHERE words > 0 AND unit <> ? ORDER BY unit
        """,
        row -> new Unit(row.getString(1), row.getString(2), row.getInt(3)),
        DocumentIdentity.UNKNOWN);
  }

  /** Counted hits by term and municipality, those of unknown municipalities among them. */
  Map<String, Map<String, Integer>> hits() {
    Map<String, Map<String, Integer>> hits = new HashMap<>();
    database.query(
        """
        SELECT h.term_id, %s, count(*) FROM hits h
        JOIN documents d ON d.document_id = h.document_id WHERE h.counted GROUP BY 1, 2
        """
            .formatted(UNIT),
        row ->
            hits.computeIfAbsent(row.getString(1), term -> new HashMap<>())
                .put(row.getString(2), row.getInt(3)));
    return hits;
  }

  /** Identifiers of the documents that were read, with their municipality, by path. */
  List<RunDocument> documents() {
    return database.query(
        """
        SELECT d.document_id, d.path, %s FROM documents d
        WHERE d.status IN ('read', 'read_with_warnings') ORDER BY d.path, d.document_id
        """
            .formatted(UNIT),
        row -> new RunDocument(row.getString(1), row.getString(2), row.getString(3)));
  }

  /**
   * A document that was read.
   *
   * @param id its identifier
   * @param path its path in the corpus
   * @param unit id of its municipality
   */
  record RunDocument(String id, String path, String unit) {}

  @Override
  public void close() {
    database.close();
  }
}
