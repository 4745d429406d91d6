package no.samlese.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.lexicon.Claim;
import no.samlese.measure.ClaimFinder.BlockText;
import no.samlese.measure.ClaimFinding.Place;
import no.samlese.store.ClaimRow;
import no.samlese.store.Database;

/**
 * The table {@code claims}: what documents and municipalities say, each statement with its evidence
 * or with how much was searched in vain. A municipality holds what its documents hold together.
 */
public final class Claims {
  private static final String DOCUMENT = "document";
  private static final String MUNICIPALITY = "municipality";

  private final Database database;
  private final List<Claim> claims;
  private final List<String> codes;

  /** A document or municipality. */
  private record Unit(
      String kind, String document, String code, String name, int words, int pages) {
    Unit plus(Unit other) {
      return new Unit(kind, "", code, name, words + other.words, pages + other.pages);
    }
  }

  /**
   * @param claims in the order of the rows
   * @param codes columns of codes of the table hits
   */
  public Claims(Database database, List<Claim> claims, List<String> codes) {
    this.database = database;
    this.claims = List.copyOf(claims);
    this.codes = List.copyOf(codes);
  }

  /** One row a claim of each document that was read, then of each municipality. */
  public List<ClaimRow> rows() {
    ClaimFinder finder = new ClaimFinder(claims);
    List<ClaimRow> rows = new ArrayList<>();
    Map<String, Unit> municipalities = new LinkedHashMap<>();
    Map<String, Map<String, ClaimFinding>> findings = new HashMap<>();
    for (Unit unit : documents()) {
      Map<String, ClaimFinding> found =
          finder.find(unit.document(), hits(unit.document()), blocks(unit.document()));
      addRows(unit, found, rows);
      if (!unit.name().isEmpty()) {
        String key = unit.code() + unit.name();
        Unit whole = new Unit(MUNICIPALITY, "", unit.code(), unit.name(), 0, 0);
        municipalities.merge(key, whole.plus(unit), (a, b) -> a.plus(unit));
        Map<String, ClaimFinding> sums = findings.computeIfAbsent(key, k -> new HashMap<>());
        found.forEach((claim, finding) -> sums.merge(claim, finding, ClaimFinding::plus));
      }
    }
    municipalities.forEach((key, unit) -> addRows(unit, findings.get(key), rows));
    return rows;
  }

  private List<Unit> documents() {
    return database.query(
        "SELECT document_id, municipality_code, municipality, words, pages FROM documents"
            + " WHERE words > 0 ORDER BY path",
        row ->
            new Unit(
                DOCUMENT,
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5)));
  }

  private List<ClaimHit> hits(String document) {
    String sql =
        "SELECT hit_id, block_id, sentence_id, page, term_id, category, "
            + String.join(", ", codes)
            + " FROM hits WHERE document_id = ? AND counted ORDER BY start, \"end\", hit_id";
    return database.query(sql, this::hit, document);
  }

  private ClaimHit hit(ResultSet row) throws SQLException {
    Map<String, String> values = new HashMap<>();
    for (String code : codes) {
      String value = row.getString(code);
      if (!value.isEmpty()) {
        values.put(code, value);
      }
    }
    return new ClaimHit(
        row.getString(1),
        row.getInt(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        values);
  }

  private Map<Integer, BlockText> blocks(String document) {
    Map<Integer, BlockText> blocks = new LinkedHashMap<>();
    database.query(
        "SELECT block_id, page, text, start FROM blocks WHERE document_id = ? AND counted"
            + " ORDER BY block_id",
        row -> {
          String text = row.getString(3).toLowerCase(Locale.ROOT);
          return blocks.put(row.getInt(1), new BlockText(row.getInt(2), row.getInt(4), text));
        },
        document);
    return blocks;
  }

  private void addRows(Unit unit, Map<String, ClaimFinding> found, List<ClaimRow> rows) {
    Map<String, ClaimVerdict> verdicts = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.kind() != Claim.Kind.DERIVED) {
        verdicts.put(claim.id(), ClaimVerdict.of(claim, found, verdicts));
      }
    }
    for (Claim claim : claims) {
      ClaimVerdict verdict =
          verdicts.computeIfAbsent(claim.id(), id -> ClaimVerdict.of(claim, found, verdicts));
      rows.add(row(unit, claim, verdict, shown(claim, found)));
    }
  }

  /** A claim that derives from others is shown by what shows the first of them. */
  private static ClaimFinding shown(Claim claim, Map<String, ClaimFinding> found) {
    String id = claim.requires().isEmpty() ? claim.id() : claim.requires().get(0);
    return found.getOrDefault(id, ClaimFinding.NOTHING);
  }

  private ClaimRow row(Unit unit, Claim claim, ClaimVerdict verdict, ClaimFinding found) {
    boolean shown = verdict.present() && !found.places().isEmpty();
    Place place = shown ? found.places().get(0) : null;
    return new ClaimRow(
        unit.kind(),
        place == null ? unit.document() : place.document(),
        unit.code(),
        unit.name(),
        claims.indexOf(claim) + 1,
        claim.id(),
        claim.title().getOrDefault("nb", claim.id()),
        claim.title().getOrDefault("nn", claim.id()),
        claim.title().getOrDefault("en", claim.id()),
        claim.topic(),
        verdict.present(),
        verdict.value(),
        found.evidence(),
        place == null ? "" : place.hit(),
        place == null ? 0 : place.page(),
        place == null ? "" : quotation(place),
        unit.words(),
        unit.pages(),
        statement(unit, verdict, found));
  }

  private static String statement(Unit unit, ClaimVerdict verdict, ClaimFinding found) {
    if (verdict.present()) {
      return "Found: " + found.evidence() + " pieces of evidence.";
    }
    return String.format(
        Locale.ROOT, "Not found in %d analysed words of %d pages.", unit.words(), unit.pages());
  }

  /** The sentence of the hit, or the one in which the words stand. */
  private String quotation(Place place) {
    String which = place.offset() < 0 ? "s.sentence_id = ?" : "? BETWEEN s.start AND s.\"end\" - 1";
    String sql =
        "SELECT substr(b.text, s.start - b.start + 1, s.\"end\" - s.start) FROM sentences s"
            + " JOIN blocks b ON b.document_id = s.document_id AND b.block_id = s.block_id"
            + " WHERE s.document_id = ? AND "
            + which;
    int wanted = place.offset() < 0 ? place.sentence() : place.offset();
    List<String> texts = database.query(sql, row -> row.getString(1), place.document(), wanted);
    return texts.isEmpty() ? "" : texts.get(0);
  }
}
