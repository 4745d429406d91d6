package no.samlese.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samlese.store.Database;

/**
 * Five to eight sentences for those who read no further. Each is a pattern filled from the tables,
 * chosen by what the interval or test bears: what it does not bear is said to be open.
 */
final class KeyFindings {
  private static final int MOST = 8;

  /** What the questions of the source texts begin with. */
  private static final String COCREATION = "cocreation/samskaping";

  /** Paragraphs that two categories must share before a sentence is made of it. */
  private static final int FEWEST_MET = 5;

  /** Level of tests after Benjamini and Hochberg. */
  private static final double LEVEL = 0.05;

  /** Quantile of the normal distribution for 95 %. */
  private static final double Z95 = 1.96;

  private final ReportData data;
  private final Site site;
  private final Database database;
  private final Map<String, Category> categories;

  private KeyFindings(ReportData data) {
    this.data = data;
    this.site = data.site();
    this.database = data.database();
    this.categories =
        data.categories().stream().collect(Collectors.toMap(Category::id, Function.identity()));
  }

  static List<KeyFinding> of(ReportData data) {
    KeyFindings findings = new KeyFindings(data);
    List<KeyFinding> found = new ArrayList<>();
    if (data.documents().stream().anyMatch(document -> document.words() > 0)) {
      findings.most().ifPresent(found::add);
      findings.cocreation().ifPresent(found::add);
      findings.difference().ifPresent(found::add);
      findings.paradigms().ifPresent(found::add);
      findings.hybrid().ifPresent(found::add);
      findings.company().ifPresent(found::add);
      findings.gap().ifPresent(found::add);
      findings.change().ifPresent(found::add);
      findings.repair().ifPresent(found::add);
    }
    return found.subList(0, Math.min(MOST, found.size()));
  }

  /** The two categories spoken of most, and whether they can be told apart. */
  private Optional<KeyFinding> most() {
    List<Map.Entry<Category, Rate>> rates =
        data.mainGroups().stream()
            .flatMap(group -> group.categories().stream())
            .map(category -> Map.entry(category, data.pooled(category)))
            .filter(entry -> entry.getValue().hits() > 0 && entry.getValue().hasInterval())
            .sorted(
                (a, b) -> Double.compare(b.getValue().per10kWords(), a.getValue().per10kWords()))
            .limit(2)
            .toList();
    if (rates.size() < 2) {
      return Optional.empty();
    }
    Rate first = rates.get(0).getValue();
    Rate second = rates.get(1).getValue();
    boolean apart = first.low() > second.high();
    return finding(
        "category_summary",
        apart ? "key.most.apart" : "key.most.together",
        rates.get(0).getKey().label(),
        site.rate(first),
        site.interval(first),
        rates.get(1).getKey().label(),
        site.rate(second),
        site.interval(second));
  }

  /** In how many documents the word itself stands. */
  private Optional<KeyFinding> cocreation() {
    Category category = categories.get(COCREATION);
    return first(
            """
            SELECT documents, documents_with, presence_low, presence_high,
              (SELECT count(*) FROM category_by_municipality m WHERE m.category = s.category
                AND m.hits > 0 AND m.unit <> 'ukjent') AS units,
              (SELECT count(*) FROM category_by_municipality m WHERE m.category = s.category
                AND m.unit <> 'ukjent') AS all_units
            FROM category_summary s WHERE category = '%s' AND presence_low IS NOT NULL
            """
                .formatted(COCREATION),
            row ->
                List.of(
                    row.getInt("documents_with"),
                    row.getInt("documents"),
                    row.getDouble("presence_low"),
                    row.getDouble("presence_high"),
                    row.getInt("units"),
                    row.getInt("all_units")))
        .filter(values -> category != null)
        .flatMap(
            v ->
                finding(
                    "category_summary",
                    "key.cocreation",
                    category.label(),
                    v.get(0),
                    v.get(1),
                    site.percent(v.get(2).doubleValue()),
                    site.percent(v.get(3).doubleValue()),
                    v.get(4),
                    v.get(5)));
  }

  /** The clearest difference of a municipality from the rest that a test by document bears. */
  private Optional<KeyFinding> difference() {
    Optional<KeyFinding> clearest =
        first(
                """
                SELECT m.label, m.unit, m.category, m.lrc, m.q FROM comparison m
                JOIN categories c ON c.category = m.category
                WHERE m.field = 'municipality' AND c.main AND m.lrc <> 0 AND m.q < %s
                  AND m.unit <> 'ukjent'
                ORDER BY abs(m.lrc) DESC, m.unit, m.category LIMIT 1
                """
                    .formatted(LEVEL),
                row ->
                    List.<Object>of(
                        row.getString("label"),
                        row.getString("category"),
                        row.getDouble("lrc"),
                        row.getDouble("q")))
            .flatMap(
                v ->
                    finding(
                        "comparison",
                        (double) v.get(2) > 0 ? "key.difference.more" : "key.difference.less",
                        Passage.line((String) v.get(0)),
                        label((String) v.get(1)),
                        site.rate(Math.pow(2, Math.abs((double) v.get(2))))));
    return clearest.isPresent() ? clearest : noDifference();
  }

  private Optional<KeyFinding> noDifference() {
    return first(
            """
            SELECT count(*) AS tested FROM comparison m JOIN categories c
            ON c.category = m.category WHERE m.field = 'municipality' AND c.main AND m.q IS NOT NULL
            """,
            row -> row.getInt("tested"))
        .filter(tested -> data.municipalities().size() > 1)
        .flatMap(
            tested ->
                tested == 0
                    ? finding("comparison", "key.difference.untested")
                    : finding("comparison", "key.difference.none", site.integer(tested)));
  }

  /** On which side of the scale from NPM to NPG municipalities stand. */
  private Optional<KeyFinding> paradigms() {
    List<Position> positions =
        new MunicipalityTables(database)
            .positions().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("ukjent"))
                .map(Map.Entry::getValue)
                .filter(position -> position.logit() != null)
                .toList();
    Map<String, Long> sides =
        positions.stream().collect(Collectors.groupingBy(Position::leaning, Collectors.counting()));
    return positions.isEmpty()
        ? Optional.empty()
        : finding(
            "profile",
            "key.paradigms",
            sides.getOrDefault("npg", 0L),
            positions.size(),
            sides.getOrDefault("npm", 0L),
            sides.getOrDefault("unclear", 0L));
  }

  /** Whether paradigms share paragraphs more often than chance has it. */
  private Optional<KeyFinding> hybrid() {
    return first(
            """
            SELECT sum(paragraphs_hybrid) AS hybrid, sum(paragraphs_with) AS paragraphs,
              sum(hybrid_expected) AS expected
            FROM profile WHERE field = 'municipality' AND scope = 'strict'
              AND hybrid_expected IS NOT NULL
            """,
            row ->
                List.of(
                    row.getDouble("hybrid"),
                    row.getDouble("paragraphs"),
                    row.getDouble("expected")))
        .filter(v -> v.get(1) > 0 && v.get(2) > 0)
        .flatMap(
            v -> {
              // Counts of rare events: their standard deviation is the root of what is expected.
              double away = (v.get(0) - v.get(2)) / Math.sqrt(v.get(2));
              String verdict = away > Z95 ? "more" : away < -Z95 ? "less" : "as";
              return finding(
                  "profile",
                  "key.hybrid." + verdict,
                  site.integer(Math.round(v.get(0))),
                  site.integer(Math.round(v.get(1))),
                  site.integer(Math.round(v.get(2))));
            });
  }

  /** The two categories of different lexicons that keep closest company. */
  private Optional<KeyFinding> company() {
    return first(
            """
            SELECT o.first, o.second, o."both", o.odds_ratio, o.odds_ratio_low, o.odds_ratio_high
            FROM cooccurrence o JOIN categories a ON a.category = o.first
              JOIN categories b ON b.category = o.second
            WHERE a.main AND b.main AND a.lexicon <> b.lexicon AND o.q < %1$s
              AND o.odds_ratio_low > 1 AND o."both" >= %3$d
            ORDER BY o.first = '%2$s' OR o.second = '%2$s' DESC, o.log_dice DESC, o.first, o.second
            LIMIT 1
            """
                .formatted(LEVEL, COCREATION, FEWEST_MET),
            row ->
                List.<Object>of(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getDouble(4),
                    row.getDouble(5),
                    row.getDouble(6)))
        .flatMap(
            v ->
                finding(
                    "cooccurrence",
                    "key.company",
                    label((String) v.get(0)),
                    label((String) v.get(1)),
                    v.get(2),
                    site.rate((Double) v.get(3)),
                    site.rate((Double) v.get(4)),
                    site.rate((Double) v.get(5))));
  }

  /** The gap that the source texts found: co-creation is urged, and nothing said of leading it. */
  private Optional<KeyFinding> gap() {
    return first(
            """
            SELECT count(*) FILTER (present) AS found, count(*) AS units FROM claims
            WHERE unit = 'municipality' AND claim = 'gap-no-leading'
            HAVING count(*) > 0
            """,
            row -> List.of(row.getInt("found"), row.getInt("units")))
        .flatMap(
            v ->
                v.get(0) == 0
                    ? finding("claims", "key.gap.none", v.get(1))
                    : finding("claims", "key.gap", v.get(0), v.get(1)));
  }

  /** What changed between generations of plans. */
  private Optional<KeyFinding> change() {
    return first(
            """
            SELECT count(*) FILTER (h.verdict = 'rise') AS rise,
              count(*) FILTER (h.verdict = 'fall') AS fall, count(*) AS tried
            FROM changes h JOIN categories c ON c.category = h.category WHERE c.main
            HAVING count(*) > 0
            """,
            row -> List.of(row.getInt("rise"), row.getInt("fall"), row.getInt("tried")))
        .flatMap(
            v -> finding("changes", "key.change", v.get(2), v.get(0), v.get(1), chance(v.get(2))));
  }

  /** So many of so many intervals of 95 % leave out zero by chance alone. */
  private String chance(int tried) {
    return site.integer(Math.round(LEVEL * tried));
  }

  /** How much rests on the repair of the text. */
  private Optional<KeyFinding> repair() {
    return first("SELECT count(*) FROM flips", row -> row.getInt(1))
        .filter(flips -> flips > 0)
        .flatMap(flips -> finding("flips", "key.repair", site.integer(flips)));
  }

  private String label(String category) {
    return categories.get(category).label();
  }

  private Optional<KeyFinding> finding(String table, String key, Object... arguments) {
    return Optional.of(new KeyFinding(site.text(key, arguments), table));
  }

  private <T> Optional<T> first(String sql, Database.RowReader<T> reader) {
    return database.query(sql, reader).stream().findFirst();
  }
}
