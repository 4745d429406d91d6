package no.samlese.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.store.Database;
import no.samlese.text.Language;

/**
 * The quotations that stand for a municipality.
 *
 * <p>The rule, which the pages state: definitions come first, then what binds most; what is denied,
 * quoted, part of a name or said twice comes last. A term is shown once before any is shown again,
 * and passages that read alike are shown once. Texts are fetched at the end, for the chosen alone:
 * carried through the sorting, they would cost most of the time.
 */
final class QuotationTables {
  private static final String STRENGTH =
      """
      (CASE WHEN h.polarity = 'affirmed' THEN 0 ELSE 20 END)
      + (CASE WHEN h.attribution = '' THEN 0 ELSE 10 END)
      + (CASE WHEN h.named = '' THEN 0 ELSE 10 END)
      + (CASE WHEN h.repeated = '' AND h.shared = '' THEN 0 ELSE 10 END)
      + (CASE WHEN h.definition = 'yes' THEN 0
          ELSE CASE h.commitment WHEN 'must' THEN 1 WHEN 'will' THEN 2 WHEN 'should' THEN 3
            WHEN 'fact' THEN 4 WHEN 'wish' THEN 5 WHEN 'may' THEN 6 ELSE 7 END END)
      """;

  /** Quotations of one category in one municipality that are kept. */
  static final int MOST = 6;

  private final Database database;

  /** Chooses the quotations of all municipalities at once: each choice reads all hits. */
  QuotationTables(Database database) {
    this.database = database;
    database.execute(
        """
        CREATE TEMP TABLE IF NOT EXISTS strongest AS
        WITH places AS (
          SELECT d.document_id, %1$s AS unit, row_number() OVER (ORDER BY d.path, d.document_id) AS turn
          FROM documents d
        ), apart AS (
          SELECT h.rowid AS hit, h.category, h.term_id, h.start, h.hit_id, p.unit, p.turn,
            %2$s AS strength
          FROM hits h JOIN places p ON p.document_id = h.document_id
            JOIN categories c ON c.category = h.category
          WHERE h.counted AND c.main
          QUALIFY row_number() OVER (
            PARTITION BY p.unit, h.category, hash(h."left", h.surface, h."right")
            ORDER BY p.turn, h.start, h.hit_id) = 1
        ), numbered AS (
          SELECT *, row_number() OVER (PARTITION BY unit, category, term_id
            ORDER BY strength, turn, start, hit_id) AS nth FROM apart
        )
        SELECT hit, unit, category, row_number() OVER (PARTITION BY unit, category
          ORDER BY nth, strength, turn, start, hit_id) AS place
        FROM numbered QUALIFY place <= %3$d
        """
            .formatted(RunTables.UNIT, STRENGTH, MOST));
  }

  /**
   * Quotations by key of the municipality and category, the strongest first, in the categories
   * compared first.
   *
   * @param most quotations of one category, {@link #MOST} at most
   */
  Map<String, Map<String, List<Quotation>>> of(List<String> units, int most) {
    Map<String, Map<String, List<Quotation>>> quotations = new HashMap<>();
    database.query(
        """
        SELECT s.unit, s.category, h."left", h.surface, h."right", h.document_id, h.page,
          h.heading_path, h.language, h.repaired, d.title, d.media_type, d.pages
        FROM strongest s JOIN hits h ON h.rowid = s.hit
          JOIN documents d ON d.document_id = h.document_id
        WHERE s.unit IN (%s) AND s.place <= ?
        ORDER BY s.unit, s.category, s.place
        """
            .formatted(String.join(", ", Collections.nCopies(units.size(), "?"))),
        row ->
            quotations
                .computeIfAbsent(row.getString("unit"), unit -> new HashMap<>())
                .computeIfAbsent(row.getString("category"), category -> new ArrayList<>())
                .add(quotation(row)),
        parameters(units, most));
    return quotations;
  }

  private static Object[] parameters(List<String> units, int most) {
    List<Object> parameters = new ArrayList<>(units);
    parameters.add(most);
    return parameters.toArray();
  }

  private static Quotation quotation(ResultSet row) throws SQLException {
    boolean paged = row.getInt("pages") > 1 || row.getString("media_type").contains("pdf");
    String language = row.getString("language");
    return new Quotation(
        row.getString("category"),
        Passage.before(row.getString("left")),
        Passage.line(row.getString("surface")),
        Passage.after(row.getString("right")),
        row.getString("document_id"),
        Passage.line(row.getString("title")),
        paged ? Integer.toString(row.getInt("page")) : "",
        Passage.line(row.getString("heading_path")),
        language.equals(Language.UNKNOWN.code()) ? null : language,
        row.getBoolean("repaired"));
  }
}
