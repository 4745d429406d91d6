package no.samlese.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.statistics.BlockBootstrap;
import no.samlese.statistics.Dispersion;
import no.samlese.statistics.Interval;
import no.samlese.store.Database;
import no.samlese.store.RateRow;

/** Rates of all categories, by document and by municipality. */
public final class CategoryRates {
  private static final int PER = 10_000;

  /** Words of a section over which the dispersion within one document is taken. */
  private static final int SECTION_WORDS = 500;

  /** Two municipalities may share a name; one that is not in the register has no code. */
  static final String GROUP = "coalesce(nullif(d.municipality_code, ''), d.municipality)";

  private final Database database;
  private final List<String> categories;
  private final long seed;

  /**
   * @param categories all categories of the lexicons, so that what nobody speaks of is a zero and
   *     not a gap
   * @param seed of the random numbers of the intervals
   */
  public CategoryRates(Database database, List<String> categories, long seed) {
    this.database = database;
    this.categories = List.copyOf(categories);
    this.seed = seed;
  }

  /** One row a document and category; only documents that were read. */
  public List<RateRow> byDocument() {
    List<RateRow> rows = new ArrayList<>();
    for (UnitBlocks unit : units("d.document_id", "d.title")) {
      rows.addAll(rows(unit, unit.sections(SECTION_WORDS)));
    }
    return rows;
  }

  /** One row a municipality and category; only municipalities with a document that was read. */
  public List<RateRow> byMunicipality() {
    List<RateRow> rows = new ArrayList<>();
    for (UnitBlocks unit : units(GROUP, "d.municipality")) {
      rows.addAll(rows(unit, unit.documents()));
    }
    return rows;
  }

  private List<RateRow> rows(UnitBlocks unit, int[] partOfBlock) {
    int[][] hits = unit.hits(categories);
    Interval[] intervals =
        BlockBootstrap.intervals(unit.words(), hits, seed ^ unit.name().hashCode());
    List<RateRow> rows = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      rows.add(row(unit, categories.get(i), hits[i], intervals[i], partOfBlock));
    }
    return rows;
  }

  private static RateRow row(
      UnitBlocks unit, String category, int[] hits, Interval interval, int[] partOfBlock) {
    int words = unit.totalWords();
    int total = 0;
    for (int n : hits) {
      total += n;
    }
    int parts = UnitBlocks.parts(partOfBlock);
    double dispersion =
        Dispersion.of(
                UnitBlocks.sums(unit.words(), partOfBlock, parts),
                UnitBlocks.sums(hits, partOfBlock, parts))
            .normalised();
    return new RateRow(
        unit.name(),
        unit.label(),
        unit.municipalityCode(),
        UnitBlocks.parts(unit.documents()),
        category,
        total,
        words,
        words == 0 ? null : (double) total * PER / words,
        interval == null ? null : interval.low() * PER,
        interval == null ? null : interval.high() * PER,
        unit.sentences(),
        unit.sentencesWith(category),
        unit.documentsWith(hits),
        Double.isNaN(dispersion) ? null : dispersion);
  }

  private List<UnitBlocks> units(String key, String label) {
    Map<String, UnitBlocks.Builder> builders = new LinkedHashMap<>();
    database.query(
        """
        SELECT %s AS unit, %s AS label, d.municipality_code, d.sentences, d.document_id
        FROM documents d WHERE d.status IN ('read', 'read_with_warnings')
        ORDER BY 1, d.path
        """
            .formatted(key, label),
        row ->
            builders
                .computeIfAbsent(row.getString(1), UnitBlocks.Builder::new)
                .document(row.getString(2), row.getString(3), row.getInt(4), row.getString(5)));
    fill(builders, key);
    return builders.values().stream().map(UnitBlocks.Builder::build).toList();
  }

  private void fill(Map<String, UnitBlocks.Builder> builders, String key) {
    database.query(
        """
        SELECT %s, b.document_id, b.block_id, b.words
        FROM blocks b JOIN documents d ON d.document_id = b.document_id
        WHERE b.counted AND b.words > 0 ORDER BY d.path, b.block_id
        """
            .formatted(key),
        row ->
            builders.get(row.getString(1)).block(row.getString(2), row.getInt(3), row.getInt(4)));
    database.query(
        """
        SELECT %s, h.document_id, h.block_id, h.sentence_id, h.category
        FROM hits h JOIN documents d ON d.document_id = h.document_id
        WHERE h.counted ORDER BY d.path, h.start, h.hit_id
        """
            .formatted(key),
        row ->
            builders
                .get(row.getString(1))
                .hit(row.getString(2), row.getInt(3), row.getInt(4), row.getString(5)));
  }
}
