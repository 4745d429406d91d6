package no.samlese.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samlese.store.Database;

/**
 * The paragraphs of a run with their hits, in memory: read once, and counted by any field. Twelve
 * million words take some ten megabytes.
 */
public final class CountSource {
  private static final String READ = "d.status IN ('read', 'read_with_warnings')";

  /** Documents with numbers in their order: numbers are read faster than names. */
  private static final String NUMBERED =
      "(SELECT *, CAST(row_number() OVER (ORDER BY path, document_id) AS INTEGER) AS number"
          + " FROM documents)";

  private static final String PARAGRAPHS =
      """
      SELECT b.document_id, b.block_id, b.words, coalesce(s.sentences, 0) AS sentences, d.number
      FROM %2$s b JOIN %4$s d ON d.document_id = b.document_id
      LEFT JOIN (SELECT document_id, block_id, count(*) AS sentences FROM sentences
        GROUP BY ALL) s ON s.document_id = b.document_id AND s.block_id = b.block_id
      WHERE b.counted AND b.words > 0 AND %1$s %3$s
      ORDER BY d.number, b.block_id
      """;

  private static final String LANGUAGES =
      """
      LEFT JOIN (SELECT document_id, block_id, arg_max(language, (words, language)) AS language
        FROM (SELECT document_id, block_id, language, sum(words) AS words FROM sentences
          GROUP BY ALL) GROUP BY ALL) l
        ON l.document_id = b.document_id AND l.block_id = b.block_id
      """;

  private static final String REGISTER =
      "LEFT JOIN document_register r ON r.document_id = d.document_id";

  /** In the order of the paragraphs. */
  private static final String HITS =
      """
      SELECT feature, number, block_id, CAST(sum(hits) AS INTEGER) AS hits,
        CAST(count(*) AS INTEGER) AS sentences
      FROM (SELECT x.feature, d.number, x.block_id, x.sentence_id, count(*) AS hits
        FROM (SELECT %1$s AS feature, h.document_id, h.block_id, h.sentence_id
          FROM hits h LEFT JOIN terms t ON t.term_id = h.term_id
          LEFT JOIN categories c ON c.category = h.category
          WHERE h.counted AND h.category LIKE ? || '%%' %2$s) x
        JOIN %3$s d ON d.document_id = x.document_id
        WHERE x.feature <> '' GROUP BY ALL)
      GROUP BY feature, number, block_id ORDER BY feature, number, block_id
      """;

  private final Database database;
  private final CountOptions options;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** The number of the paragraph at each {@link #place}. */
  private final Map<Long, Integer> numbers = new HashMap<>();

  private final Map<Feature, Map<String, FeatureHits>> hits = new HashMap<>();

  /** A paragraph in the counts. */
  private record Paragraph(String document, int words, int sentences) {}

  /** What tells a unit, and what people call it. */
  private record Unit(String key, String label) {}

  /** Reads the paragraphs of a run. */
  public CountSource(Database database, CountOptions options) {
    this.database = database;
    this.options = options;
    Map<String, String> names = new HashMap<>();
    database.query(
        PARAGRAPHS.formatted(READ, options.reused() ? "blocks" : "blocks_once", zones(), NUMBERED),
        row -> {
          String document = names.computeIfAbsent(row.getString(1), name -> name);
          numbers.put(place(row.getInt(5), row.getInt(2)), paragraphs.size());
          return paragraphs.add(new Paragraph(document, row.getInt(3), row.getInt(4)));
        });
  }

  private static long place(int document, int block) {
    return ((long) document << Integer.SIZE) | block;
  }

  private String zones() {
    return options.zones().isEmpty()
        ? ""
        : options.zones().stream()
            .map(zone -> "'" + zone.replace("'", "''") + "'")
            .collect(Collectors.joining(", ", " AND b.zone IN (", ")"));
  }

  /** What the run holds of some features, for the units of a field. */
  public Counts counts(Field field, Feature feature) {
    Unit[] units = field.dividesDocuments() ? byParagraph(field) : byDocument(field);
    Map<String, UnitCounts.Builder> builders = new TreeMap<>();
    UnitCounts.Builder[] owners = new UnitCounts.Builder[units.length];
    int[] places = new int[units.length];
    Map<String, Boolean> leftOut = new LinkedHashMap<>();
    for (int i = 0; i < units.length; i++) {
      Paragraph paragraph = paragraphs.get(i);
      Unit unit = units[i];
      if (unit == null || unit.key == null || unit.key.isBlank()) {
        leftOut.put(paragraph.document, true);
      } else {
        owners[i] =
            builders.computeIfAbsent(unit.key, key -> new UnitCounts.Builder(key, unit.label));
        places[i] = owners[i].paragraph(paragraph.document, paragraph.words, paragraph.sentences);
      }
    }
    Map<String, FeatureHits> found = hits.computeIfAbsent(feature, this::read);
    found.forEach((name, all) -> all.share(name, owners, places));
    List<UnitCounts> built = builders.values().stream().map(UnitCounts.Builder::build).toList();
    return new Counts(field, built, features(feature, found), leftOut.size());
  }

  private Unit[] byDocument(Field field) {
    Map<String, Unit> byDocument = new HashMap<>();
    database.query(
        "SELECT d.document_id, %s, %s FROM documents d %s"
            .formatted(field.key(), field.label(), field.needsRegister() ? REGISTER : ""),
        row -> byDocument.put(row.getString(1), new Unit(row.getString(2), row.getString(3))));
    return paragraphs.stream().map(p -> byDocument.get(p.document)).toArray(Unit[]::new);
  }

  private Unit[] byParagraph(Field field) {
    Unit[] units = new Unit[paragraphs.size()];
    database.query(
        """
        SELECT d.number, b.block_id, %s FROM blocks b JOIN %s d ON d.document_id = b.document_id %s
        WHERE b.counted AND b.words > 0
        """
            .formatted(field.key(), NUMBERED, field.needsLanguage() ? LANGUAGES : ""),
        row -> {
          Integer number = numbers.get(place(row.getInt(1), row.getInt(2)));
          if (number != null) {
            units[number] = new Unit(row.getString(3), row.getString(3));
          }
          return true;
        });
    return units;
  }

  private Map<String, FeatureHits> read(Feature feature) {
    Map<String, FeatureHits.Builder> builders = new LinkedHashMap<>();
    database.query(
        HITS.formatted(feature.key(), options.repaired() ? "" : "AND NOT h.repaired", NUMBERED),
        row -> {
          Integer number = numbers.get(place(row.getInt(2), row.getInt(3)));
          if (number != null) {
            builders
                .computeIfAbsent(row.getString(1), name -> new FeatureHits.Builder())
                .add(number, row.getInt(4), row.getInt(5));
          }
          return true;
        },
        feature.of());
    Map<String, FeatureHits> read = new LinkedHashMap<>();
    builders.forEach((name, builder) -> read.put(name, builder.build()));
    return read;
  }

  /** What nobody speaks of is a zero and not a gap, as far as it is known what might be there. */
  private List<String> features(Feature feature, Map<String, FeatureHits> found) {
    if (!feature.isCategory()) {
      return List.copyOf(found.keySet());
    }
    return database.query(
        "SELECT category FROM categories WHERE category LIKE ? || '%' ORDER BY position",
        row -> row.getString(1), feature.of());
  }
}
