package no.samlese.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.store.Database;
import no.samlese.store.FlipRow;
import no.samlese.store.RepairEffectRow;

/**
 * What the repair of characters does to the comparison of municipalities: every rate with it and
 * without it, and the conclusions that flip. Without it, a hit of which the repair changed a
 * character is not there; all else, the number of words among it, stays as it is. Documents about
 * nobody known are no municipality, and left out.
 */
public final class RepairEffect {
  private static final int PER = 10_000;

  private final List<RepairEffectRow> rows = new ArrayList<>();
  private final List<FlipRow> flips = new ArrayList<>();

  private RepairEffect() {}

  /** Measures the effect from the tables of a run. */
  public static RepairEffect of(Database database) {
    RepairEffect effect = new RepairEffect();
    Map<String, Unit> units = new TreeMap<>();
    database.query(
        """
        SELECT %s AS unit, min(d.municipality), min(d.municipality_code), sum(d.words)
        FROM documents d
        WHERE d.status IN ('read', 'read_with_warnings') AND d.municipality <> 'ukjent'
        GROUP BY 1 HAVING sum(d.words) > 0
        """
            .formatted(Field.MUNICIPALITY.key()),
        row ->
            units.put(
                row.getString(1),
                new Unit(row.getString(1), row.getString(2), row.getString(3), row.getInt(4))));
    Map<String, Map<String, int[]>> hits = hits(database);
    database.query(
        "SELECT category, label_nb, label_en FROM categories ORDER BY position",
        row -> {
          FlipSentences sentences = new FlipSentences(row.getString(2), row.getString(3));
          String category = row.getString(1);
          effect.add(category, units.values(), hits.getOrDefault(category, Map.of()), sentences);
          return Boolean.TRUE;
        });
    return effect;
  }

  /** Category to unit to its hits with and without repair. */
  private static Map<String, Map<String, int[]>> hits(Database database) {
    Map<String, Map<String, int[]>> hits = new TreeMap<>();
    database.query(
        """
        SELECT h.category, %s, count(*), count(*) FILTER (NOT h.repaired)
        FROM hits h JOIN documents d ON d.document_id = h.document_id
        WHERE h.counted GROUP BY 1, 2
        """
            .formatted(Field.MUNICIPALITY.key()),
        row ->
            hits.computeIfAbsent(row.getString(1), c -> new TreeMap<>())
                .put(row.getString(2), new int[] {row.getInt(3), row.getInt(4)}));
    return hits;
  }

  private void add(
      String category, Iterable<Unit> units, Map<String, int[]> hits, FlipSentences sentences) {
    List<Unit> all = new ArrayList<>();
    List<HitRate> with = new ArrayList<>();
    List<HitRate> without = new ArrayList<>();
    for (Unit unit : units) {
      int[] found = hits.getOrDefault(unit.unit(), new int[2]);
      all.add(unit);
      with.add(new HitRate(found[0], unit.words()));
      without.add(new HitRate(found[1], unit.words()));
    }
    RateOrder orderWith = new RateOrder(with);
    RateOrder orderWithout = new RateOrder(without);
    for (int i = 0; i < all.size(); i++) {
      RepairEffectRow row = row(all.get(i), category, i, orderWith, orderWithout);
      rows.add(row);
      flips.addAll(sentences.flips(row, all.size()));
    }
  }

  private static RepairEffectRow row(
      Unit unit, String category, int place, RateOrder with, RateOrder without) {
    int hitsWith = (int) with.rate(place).hits();
    int hitsWithout = (int) without.rate(place).hits();
    return new RepairEffectRow(
        unit.unit(),
        unit.municipality(),
        unit.code(),
        category,
        unit.words(),
        hitsWith,
        hitsWithout,
        (double) hitsWith * PER / unit.words(),
        (double) hitsWithout * PER / unit.words(),
        with.rank(place),
        without.rank(place),
        hitsWith > 0,
        hitsWithout > 0,
        with.signAgainstOthers(place),
        without.signAgainstOthers(place));
  }

  /** One row a municipality and category. */
  public List<RepairEffectRow> rows() {
    return List.copyOf(rows);
  }

  /** What flips, by municipality, category and kind. */
  public List<FlipRow> flips() {
    return flips.stream()
        .sorted(Comparator.comparing(FlipRow::municipality).thenComparing(FlipRow::unit))
        .toList();
  }

  private record Unit(String unit, String municipality, String code, int words) {}
}
