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

  private final Database database;

  QuotationTables(Database database) {
    this.database = database;
  }

  /**
   * Quotations by key of the municipality and category, the strongest first, in the categories
   * compared first.
   *
   * @param most quotations of one category
   */
  Map<String, Map<String, List<Quotation>>> of(List<String> units, int most) {
    Map<String, Map<String, List<Quotation>>> quotations = new HashMap<>();
    database.query(
        """
        WITH apart AS (
          SELECT h.hit_id, h.document_id, h.category, h.term_id, h.start, d.path, %1$s AS unit,
            %2$s AS strength
          FROM hits h JOIN documents d ON d.document_id = h.document_id
            JOIN categories c ON c.category = h.category
          WHERE h.counted AND c.main AND %1$s IN (%3$s)
          QUALIFY row_number() OVER (
            PARTITION BY unit, h.category, hash(h."left", h.surface, h."right")
            ORDER BY d.path, h.start, h.hit_id) = 1
        ), numbered AS (
          SELECT *, row_number() OVER (PARTITION BY unit, category, term_id
            ORDER BY strength, path, start, hit_id) AS nth FROM apart
        ), chosen AS (
          SELECT * FROM numbered
          QUALIFY row_number() OVER (PARTITION BY unit, category
            ORDER BY nth, strength, path, start, hit_id) <= ?
        )
        SELECT h.*, d.title, d.media_type, d.pages, n.unit
        FROM chosen n
          JOIN hits h ON h.document_id = n.document_id AND h.hit_id = n.hit_id
          JOIN documents d ON d.document_id = n.document_id
        ORDER BY n.unit, n.category, n.nth, n.strength, n.path, n.start, n.hit_id
        """
            .formatted(
                RunTables.UNIT,
                STRENGTH,
                String.join(", ", Collections.nCopies(units.size(), "?"))),
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
