package no.samlese.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.samlese.store.Database;

/**
 * What a run holds of some features, paragraph by paragraph, for the units of a field.
 *
 * @param field what the units are told apart by
 * @param units by key
 * @param features all that was looked for, found or not
 * @param documentsLeftOut documents of which the field is unknown
 */
public record Counts(
    Field field, List<UnitCounts> units, List<String> features, int documentsLeftOut) {
  private static final String PARAGRAPHS =
      """
      SELECT %1$s AS unit, %2$s AS label, b.document_id, b.block_id, b.words,
        coalesce(s.sentences, 0) AS sentences
      FROM blocks b JOIN documents d ON d.document_id = b.document_id
      LEFT JOIN (SELECT document_id, block_id, count(*) AS sentences FROM sentences
        GROUP BY ALL) s ON s.document_id = b.document_id AND s.block_id = b.block_id
      %3$s
      WHERE b.counted AND b.words > 0 AND d.status IN ('read', 'read_with_warnings') %4$s
      ORDER BY unit, d.path, d.document_id, b.block_id
      """;

  private static final String LANGUAGES =
      """
      LEFT JOIN (SELECT document_id, block_id, arg_max(language, (words, language)) AS language
        FROM (SELECT document_id, block_id, language, sum(words) AS words FROM sentences
          GROUP BY ALL) GROUP BY ALL) l
        ON l.document_id = b.document_id AND l.block_id = b.block_id
      """;

  /** In the order of the paragraphs. */
  private static final String HITS =
      """
      SELECT x.feature, x.document_id, x.block_id, count(*) AS hits,
        count(DISTINCT x.sentence_id) AS sentences
      FROM (SELECT %1$s AS feature, h.document_id, h.block_id, h.sentence_id
        FROM hits h LEFT JOIN terms t ON t.term_id = h.term_id
        LEFT JOIN categories c ON c.category = h.category
        WHERE h.counted AND h.category LIKE ? || '%%' %2$s) x
      JOIN documents d ON d.document_id = x.document_id
      WHERE x.feature <> '' GROUP BY x.feature, d.path, x.document_id, x.block_id
      ORDER BY x.feature, d.path, x.document_id, x.block_id
      """;

  public Counts {
    units = List.copyOf(units);
    features = List.copyOf(features);
  }

  /** Where a paragraph stands: its unit and its number there. */
  private record Spot(UnitCounts.Builder unit, int paragraph) {}

  /** Counts the hits of a run. */
  public static Counts read(Database database, Field field, Feature feature, CountOptions options) {
    Map<String, UnitCounts.Builder> units = new LinkedHashMap<>();
    Map<String, Map<Integer, Spot>> spots = new HashMap<>();
    TreeSet<String> leftOut = new TreeSet<>();
    database.query(
        paragraphs(field, options),
        row -> {
          String key = row.getString(1);
          String document = row.getString(3);
          if (key == null || key.isBlank()) {
            return leftOut.add(document);
          }
          String label = row.getString(2);
          UnitCounts.Builder unit =
              units.computeIfAbsent(key, k -> new UnitCounts.Builder(k, label));
          int number = unit.paragraph(document, row.getInt(5), row.getInt(6));
          spots
              .computeIfAbsent(document, d -> new HashMap<>())
              .put(row.getInt(4), new Spot(unit, number));
          return true;
        });
    TreeSet<String> found = new TreeSet<>();
    database.query(
        HITS.formatted(feature.key(), options.repaired() ? "" : "AND NOT h.repaired"),
        row -> {
          Spot spot = spots.getOrDefault(row.getString(2), Map.of()).get(row.getInt(3));
          if (spot == null) {
            return false;
          }
          String name = row.getString(1);
          spot.unit.hits(name, spot.paragraph, row.getInt(4), row.getInt(5));
          return found.add(name);
        },
        feature.of());
    List<UnitCounts> built = units.values().stream().map(UnitCounts.Builder::build).toList();
    return new Counts(field, built, features(database, feature, found), leftOut.size());
  }

  private static String paragraphs(Field field, CountOptions options) {
    String joins =
        (field.needsRegister()
                ? "LEFT JOIN document_register r ON r.document_id = b.document_id "
                : "")
            + (field.needsLanguage() ? LANGUAGES : "");
    String zones =
        options.zones().isEmpty()
            ? ""
            : options.zones().stream()
                .map(zone -> "'" + zone.replace("'", "''") + "'")
                .collect(java.util.stream.Collectors.joining(", ", " AND b.zone IN (", ")"));
    String once =
        options.reused()
            ? ""
            : " AND (b.document_id, b.block_id) NOT IN (SELECT (document_id, block_id) FROM reuse)";
    return PARAGRAPHS.formatted(field.key(), field.label(), joins, zones + once);
  }

  /** What nobody speaks of is a zero and not a gap, as far as it is known what might be there. */
  private static List<String> features(Database database, Feature feature, TreeSet<String> found) {
    if (!feature.isCategory()) {
      return List.copyOf(found);
    }
    return database.query(
        "SELECT category FROM categories WHERE category LIKE ? || '%' ORDER BY position",
        row -> row.getString(1), feature.of());
  }

  /** Words of all units. */
  public long allWords() {
    return units.stream().mapToLong(UnitCounts::allWords).sum();
  }

  /** Hits of a feature in each unit. */
  public double[] hits(String feature) {
    return units.stream().mapToDouble(unit -> unit.hits(feature).sum()).toArray();
  }

  /** Words of each unit. */
  public double[] words() {
    return units.stream().mapToDouble(UnitCounts::allWords).toArray();
  }

  /** Whether there is nothing to compare. */
  public boolean isEmpty() {
    return Arrays.stream(words()).sum() == 0;
  }
}
