package no.samlese.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** Documents of which the hits are in memory at once. */
  private static final int AT_ONCE = 64;

  private final Database database;
  private final List<Claim> claims;
  private final ClaimTables tables;

  /** A document or municipality. */
  private record Unit(
      String kind, String document, String code, String name, int words, int pages) {
    Unit plus(Unit other) {
      return new Unit(kind, "", code, name, words + other.words, pages + other.pages);
    }
  }

  /** A claim with its verdict on a unit. */
  private record Told(Unit unit, Claim claim, ClaimVerdict verdict, ClaimFinding found) {
    /** What is shown for it. */
    Optional<Place> place() {
      return verdict.present() ? found.places().stream().findFirst() : Optional.empty();
    }
  }

  /**
   * @param claims in the order of the rows
   * @param codes columns of codes of the table hits
   */
  public Claims(Database database, List<Claim> claims, List<String> codes) {
    this.database = database;
    this.claims = List.copyOf(claims);
    this.tables = new ClaimTables(database, claims, codes);
  }

  /** One row a claim of each document that was read, then of each municipality. */
  public List<ClaimRow> rows() {
    List<Told> told = new ArrayList<>();
    Map<String, Unit> municipalities = new LinkedHashMap<>();
    Map<String, Map<String, ClaimFinding>> sums = new HashMap<>();
    List<Unit> documents = documents();
    List<Map<String, ClaimFinding>> findings = findings(documents);
    for (int i = 0; i < findings.size(); i++) {
      Unit unit = documents.get(i);
      told.addAll(tell(unit, findings.get(i)));
      if (!unit.name().isEmpty()) {
        String key = unit.code() + unit.name();
        Unit whole = new Unit(MUNICIPALITY, "", unit.code(), unit.name(), 0, 0);
        municipalities.merge(key, whole.plus(unit), (a, b) -> a.plus(unit));
        Map<String, ClaimFinding> sum = sums.computeIfAbsent(key, k -> new HashMap<>());
        findings.get(i).forEach((claim, finding) -> sum.merge(claim, finding, ClaimFinding::plus));
      }
    }
    municipalities.forEach((key, unit) -> told.addAll(tell(unit, sums.get(key))));
    Map<Place, String> quotations =
        tables.quotations(told.stream().flatMap(one -> one.place().stream()).distinct().toList());
    return told.stream().map(one -> row(one, quotations)).toList();
  }

  /** What each document holds; some at once, since the hits of all would fill the memory. */
  private List<Map<String, ClaimFinding>> findings(List<Unit> documents) {
    ClaimFinder finder = new ClaimFinder(claims);
    Map<String, Map<Integer, BlockText>> blocks = tables.blocks();
    List<Map<String, ClaimFinding>> findings = new ArrayList<>();
    for (int start = 0; start < documents.size(); start += AT_ONCE) {
      List<String> some =
          documents.subList(start, Math.min(start + AT_ONCE, documents.size())).stream()
              .map(Unit::document)
              .toList();
      Map<String, List<ClaimHit>> hits = tables.hits(some);
      findings.addAll(
          some.parallelStream()
              .map(
                  id ->
                      finder.find(
                          id, hits.getOrDefault(id, List.of()), blocks.getOrDefault(id, Map.of())))
              .toList());
    }
    return findings;
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

  private List<Told> tell(Unit unit, Map<String, ClaimFinding> found) {
    Map<String, ClaimVerdict> verdicts = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.kind() != Claim.Kind.DERIVED) {
        verdicts.put(claim.id(), ClaimVerdict.of(claim, found, verdicts));
      }
    }
    List<Told> told = new ArrayList<>();
    for (Claim claim : claims) {
      ClaimVerdict verdict =
          verdicts.computeIfAbsent(claim.id(), id -> ClaimVerdict.of(claim, found, verdicts));
      told.add(new Told(unit, claim, verdict, shown(claim, found)));
    }
    return told;
  }

  /** A claim that derives from others is shown by what shows the first of them. */
  private static ClaimFinding shown(Claim claim, Map<String, ClaimFinding> found) {
    String id = claim.requires().isEmpty() ? claim.id() : claim.requires().get(0);
    return found.getOrDefault(id, ClaimFinding.NOTHING);
  }

  private ClaimRow row(Told told, Map<Place, String> quotations) {
    Unit unit = told.unit();
    Claim claim = told.claim();
    ClaimVerdict verdict = told.verdict();
    ClaimFinding found = told.found();
    Place place = told.place().orElse(null);
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
        place == null ? "" : quotations.getOrDefault(place, ""),
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
}
