package no.samlese.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.store.Database;
import no.samlese.text.Language;

/** What the pages of terms and categories ask of the tables: one question for all of them. */
final class WordTables {
  private static final int COLLOCATES = 20;

  private final Database database;

  WordTables(Database database) {
    this.database = database;
  }

  /** Counted hits by term. */
  Map<String, Integer> termHits() {
    Map<String, Integer> hits = new HashMap<>();
    database.query(
        "SELECT term_id, count(*) FROM hits WHERE counted GROUP BY term_id",
        row -> hits.put(row.getString(1), row.getInt(2)));
    return hits;
  }

  /**
   * Lines by term or category, in the order of the rule.
   *
   * @param column {@code term_id} or {@code category}
   * @param most lines of each
   */
  Map<String, List<KwicLine>> kwic(String column, int most) {
    return grouped(
        """
        WITH places AS (
          SELECT d.document_id, dense_rank() OVER (ORDER BY %1$s) AS municipality,
            row_number() OVER (PARTITION BY %1$s ORDER BY d.path, d.document_id) AS turn
          FROM documents d
        ), numbered AS (
          SELECT h.rowid AS hit, h.%2$s AS node, p.turn, p.municipality,
            row_number() OVER (PARTITION BY h.%2$s, h.document_id ORDER BY h.start, h.hit_id) AS nth
          FROM hits h JOIN places p ON p.document_id = h.document_id WHERE h.counted
        ), chosen AS (
          SELECT hit, node,
            row_number() OVER (PARTITION BY node ORDER BY nth, turn, municipality) AS place
          FROM numbered QUALIFY place <= %3$d
        )
        SELECT c.node, h."left", h.surface, h."right", %1$s AS unit, d.municipality,
          h.document_id, d.title, h.hit_id, h.page, d.pages, d.media_type, d.year, h.language
        FROM chosen c JOIN hits h ON h.rowid = c.hit
          JOIN documents d ON d.document_id = h.document_id
        ORDER BY c.node, c.place
        """
            .formatted(RunTables.UNIT, column, most),
        WordTables::line);
  }

  private static KwicLine line(ResultSet row) throws SQLException {
    boolean paged = row.getInt("pages") > 1 || row.getString("media_type").contains("pdf");
    String year = row.getString("year");
    String language = row.getString("language");
    return new KwicLine(
        Passage.before(row.getString("left")),
        Passage.line(row.getString("surface")),
        Passage.after(row.getString("right")),
        row.getString("unit"),
        Passage.line(row.getString("municipality")),
        row.getString("document_id"),
        Passage.line(row.getString("title")),
        DocumentTables.anchor(row.getString("hit_id")),
        paged ? Integer.toString(row.getInt("page")) : "",
        year == null ? "" : year,
        language.equals(Language.UNKNOWN.code()) ? null : language);
  }

  /**
   * The strongest words in the company of each.
   *
   * @param kind {@code term} or {@code category}
   */
  Map<String, List<Collocate>> collocates(String kind) {
    return grouped(
        """
        SELECT node, lemma, observed, expected, log_dice, documents_with FROM collocates
        WHERE scope = 'window' AND node_kind = ? AND rank <= %d ORDER BY node, rank
        """
            .formatted(COLLOCATES),
        row ->
            new Collocate(
                Passage.line(row.getString(2)),
                row.getInt(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getInt(6)),
        kind);
  }

  /** Partners by category: those whose company bears weight first, the strongest first. */
  Map<String, List<Partner>> partners() {
    return grouped(
        """
        SELECT * FROM (
          SELECT "first" AS node, "second" AS partner, "both", expected, odds_ratio,
            odds_ratio_low, odds_ratio_high, q FROM cooccurrence
          UNION ALL
          SELECT "second", "first", "both", expected, odds_ratio, odds_ratio_low,
            odds_ratio_high, q FROM cooccurrence
        ) ORDER BY node, coalesce(q < 0.05 AND greatest("both", expected) >= 5, false) DESC,
          odds_ratio DESC NULLS LAST, partner
        """,
        row ->
            new Partner(
                row.getString(2),
                row.getInt(3),
                row.getDouble(4),
                RunTables.number(row, "odds_ratio"),
                RunTables.number(row, "odds_ratio_low"),
                RunTables.number(row, "odds_ratio_high"),
                RunTables.number(row, "q")));
  }

  /** Who uses a term, by term: those that differ first, then by hits. */
  Map<String, List<TermUse>> uses(int most) {
    return grouped(
        """
        SELECT term_id, unit, label, hits, 1e4 * hits / nullif(words, 0) AS rate,
          1e4 * other_hits / nullif(other_words, 0) AS others, lrc, documents_with, q
        FROM term_keyness WHERE hits > 0
        QUALIFY row_number() OVER (PARTITION BY term_id
          ORDER BY (lrc <> 0 AND coalesce(q, 0) < 0.05) DESC, hits DESC, unit) <= %d
        ORDER BY term_id, (lrc <> 0 AND coalesce(q, 0) < 0.05) DESC, hits DESC, unit
        """
            .formatted(most),
        row ->
            new TermUse(
                row.getString("unit"),
                Passage.line(row.getString("label")),
                row.getInt("hits"),
                row.getDouble("rate"),
                row.getDouble("others"),
                row.getDouble("lrc"),
                row.getInt("documents_with"),
                RunTables.number(row, "q")));
  }

  /** Municipalities that use a term, by term. */
  Map<String, Integer> users() {
    Map<String, Integer> users = new HashMap<>();
    database.query(
        "SELECT term_id, count(*) FROM term_keyness WHERE hits > 0 GROUP BY term_id",
        row -> users.put(row.getString(1), row.getInt(2)));
    return users;
  }

  /** Categories in all documents together. */
  Map<String, CategorySummary> summaries() {
    Map<String, CategorySummary> summaries = new HashMap<>();
    database.query(
        "SELECT * FROM category_summary WHERE unit = 'all'",
        row ->
            summaries.put(
                row.getString("category"),
                new CategorySummary(
                    RunTables.rate(row),
                    row.getInt("documents"),
                    row.getString("top_term"),
                    RunTables.number(row, "top_term_share"),
                    RunTables.number(row, "length_correlation"))));
    return summaries;
  }

  /** Rows by their first column. */
  private <T> Map<String, List<T>> grouped(
      String sql, Database.RowReader<T> reader, Object... parameters) {
    Map<String, List<T>> rows = new HashMap<>();
    database.query(
        sql,
        row ->
            rows.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(reader.read(row)),
        parameters);
    return rows;
  }
}
