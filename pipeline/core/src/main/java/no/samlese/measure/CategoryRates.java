package no.samlese.measure;

import java.util.List;
import no.samlese.statistics.Interval;
import no.samlese.store.RateRow;

/** Rates of all categories, as rows of tables. */
public final class CategoryRates {
  private static final int PER = 10_000;

  private CategoryRates() {}

  /** One row a unit and category; only units with words. */
  public static List<RateRow> rows(List<List<UnitRate>> units) {
    return units.stream().flatMap(List::stream).map(CategoryRates::row).toList();
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
        Cell.of(rate.dispersion().normalised()),
        rate.dispersion().range(),
        rate.dispersion().parts());
  }
}
