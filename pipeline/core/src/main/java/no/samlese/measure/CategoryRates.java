package no.samlese.measure;

import java.util.ArrayList;
import java.util.List;
import no.samlese.statistics.Interval;
import no.samlese.store.Database;
import no.samlese.store.RateRow;

/** Rates of all categories, by document and by municipality. */
public final class CategoryRates {
  private static final int PER = 10_000;

  private final Database database;
  private final long seed;

  /**
   * @param seed of the random numbers of the intervals
   */
  public CategoryRates(Database database, long seed) {
    this.database = database;
    this.seed = seed;
  }

  /** One row a unit of the field and category; only units with words. */
  public List<RateRow> by(Field field) {
    Counts counts = Counts.read(database, field, Feature.CATEGORY, CountOptions.ALL);
    List<RateRow> rows = new ArrayList<>();
    for (UnitCounts unit : counts.units()) {
      UnitRate.of(unit, counts.features(), seed).forEach(rate -> rows.add(row(rate)));
    }
    return rows;
  }

  /** A rate as a row of a table. */
  public static RateRow row(UnitRate rate) {
    UnitCounts unit = rate.unit();
    Interval interval = rate.interval();
    return new RateRow(
        unit.key(),
        unit.label(),
        unit.documentIds().size(),
        rate.feature(),
        (int) rate.rate().hits(),
        unit.allWords(),
        rate.rate().value() * PER,
        interval == null ? null : interval.low() * PER,
        interval == null ? null : interval.high() * PER,
        rate.over().name().toLowerCase(java.util.Locale.ROOT),
        rate.rate().designEffect(),
        unit.sentences(),
        rate.sentencesWith(),
        unit.paragraphs(),
        rate.paragraphsWith(),
        rate.documentsWith(),
        rate.presence().low(),
        rate.presence().high(),
        orNull(rate.dispersion().normalised()),
        rate.dispersion().range(),
        rate.dispersion().parts());
  }

  /** Tables have no cell for what is no number. */
  public static Double orNull(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
