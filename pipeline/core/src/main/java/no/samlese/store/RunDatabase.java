package no.samlese.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samlese.text.UserException;

/** Makes the database of a run from the Parquet files of its documents. */
public final class RunDatabase {
  private static final String FILE = "samlese.duckdb";

  private RunDatabase() {}

  /**
   * Opens the database in the folder of a run that is done.
   *
   * @throws UserException if the folder is none that {@code samlese run} wrote
   */
  public static Database read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new UserException(
          folder + " is not the folder of a run: it has no " + FILE + ".",
          "Give the folder that samlese run wrote, such as output/demo, or make one with"
              + " samlese run.");
    }
    try {
      return Database.read(file);
    } catch (StoreException e) {
      throw new UserException(
          file + " cannot be opened: " + e.getCause().getMessage() + ".",
          "Close the program that holds it open, or make the run anew.",
          e);
    }
  }

  /**
   * Reads the facts of all documents into a new database.
   *
   * @param file the database, which must not exist
   * @param facts folder with the Parquet files
   * @param documents one row a file
   * @param more problems of files that have no facts
   */
  public static Database create(
      Path file, Path facts, List<DocumentRow> documents, List<ProblemRow> more) {
    Database database = Database.open(file);
    database.create(Table.DOCUMENTS);
    database.append(Table.DOCUMENTS, documents);
    for (Table<? extends Record> table : FactWriter.TABLES) {
      String files = Database.literal(facts.resolve(table.name() + "-*.parquet"));
      database.create(table);
      database.execute(
          "INSERT INTO " + table.name() + " SELECT * FROM read_parquet(" + files + ")");
    }
    nameProblems(database, more);
    addMunicipality(database);
    return database;
  }

  /** Facts know no path, since a path says nothing of the content; problems are told with it. */
  private static void nameProblems(Database database, List<ProblemRow> more) {
    database.execute(
        "UPDATE problems SET path = d.path FROM documents d"
            + " WHERE d.document_id = problems.document_id");
    database.append(Table.PROBLEMS, more);
  }

  /** Hits are asked for by municipality more often than by anything else. */
  private static void addMunicipality(Database database) {
    database.execute(
        """
        CREATE VIEW concordance AS
        SELECT d.path AS docname, h.first_token AS "from", h.last_token AS "to",
          h."left" AS pre, h.surface AS keyword, h."right" AS post, h.lemma AS pattern,
          h.hit_id, h.document_id, d.municipality_code, d.municipality, d.document_type, d.year,
          h.page, h.block_id, h.sentence_id, h.start, h."end", h.term_id, h.category, h.facet,
          h.language, h.compound_role, h.relation, h.uncertain, h.zone, h.heading_path, h.counted,
          h.repaired, %s
        FROM hits h JOIN documents d ON d.document_id = h.document_id
        ORDER BY d.path, h.start, h."end", h.hit_id
        """
            .formatted("h." + String.join(", h.", HitCodes.columns())));
  }

  /** Writes the tables that were measured after the facts. */
  public static <R extends Record> void add(Database database, Table<R> table, List<R> rows) {
    database.create(table);
    database.append(table, rows);
  }
}
