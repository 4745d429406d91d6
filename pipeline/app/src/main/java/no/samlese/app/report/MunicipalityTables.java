package no.samlese.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.store.Database;

/** What the pages of municipalities ask of the tables beside rates, each for all at once. */
final class MunicipalityTables {
  private final Database database;

  MunicipalityTables(Database database) {
    this.database = database;
  }

  /** The KOSTRA group of municipalities by key; those in none are left out. */
  Map<String, String> groups() {
    Map<String, String> groups = new HashMap<>();
    database.query(
        """
        SELECT %s AS key, max(r.kostra_group) AS kostra
        FROM documents d JOIN document_register r ON r.document_id = d.document_id
        WHERE coalesce(r.kostra_group, '') <> '' GROUP BY 1 HAVING count(DISTINCT kostra_group) = 1
        """
            .formatted(RunTables.UNIT),
        row -> groups.put(row.getString("key"), row.getString("kostra")));
    return groups;
  }

  /** Rates of KOSTRA groups by code and category. */
  Map<String, Map<String, Rate>> groupRates() {
    Map<String, Map<String, Rate>> rates = new HashMap<>();
    database.query(
        "SELECT unit, category, hits, words FROM comparison WHERE field = 'kostra_group'",
        row ->
            rates
                .computeIfAbsent(row.getString("unit"), unit -> new HashMap<>())
                .put(
                    row.getString("category"),
                    Rate.pooled(row.getInt("hits"), row.getInt("words"))));
    return rates;
  }

  /** Where municipalities stand among the paradigms, by key. */
  Map<String, Position> positions() {
    Map<String, Position> positions = new HashMap<>();
    database.query(
        "SELECT * FROM profile WHERE field = 'municipality' AND scope = 'strict'",
        row -> positions.put(row.getString("unit"), position(row)));
    return positions;
  }

  private static Position position(ResultSet row) throws SQLException {
    return new Position(
        List.of(
            row.getDouble("classic_share"),
            row.getDouble("professional_share"),
            row.getDouble("npm_share"),
            row.getDouble("npg_share")),
        RunTables.number(row, "logit"),
        RunTables.number(row, "logit_low"),
        RunTables.number(row, "logit_high"),
        RunTables.number(row, "evenness"),
        row.getInt("paragraphs_with"),
        row.getInt("paragraphs_hybrid"),
        RunTables.number(row, "hybrid_expected"));
  }

  /** Changes between generations of plans by key of the municipality, what bears weight first. */
  Map<String, List<Change>> changes() {
    Map<String, List<Change>> changes = new HashMap<>();
    database.query(
        """
        SELECT h.* FROM changes h JOIN categories c ON c.category = h.category
        WHERE c.main ORDER BY h.unit, h.document_type, h.verdict = 'unclear', c.position,
          h.year_from
        """,
        row ->
            changes
                .computeIfAbsent(row.getString("unit"), unit -> new ArrayList<>())
                .add(change(row)));
    return changes;
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getString("document_type"),
        row.getString("category"),
        row.getInt("year_from"),
        row.getInt("year_to"),
        RunTables.number(row, "per_10k_from"),
        RunTables.number(row, "per_10k_to"),
        RunTables.number(row, "difference"),
        RunTables.number(row, "low"),
        RunTables.number(row, "high"),
        row.getString("verdict"));
  }
}
