package no.samlese.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samlese.measure.CountSource;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.measure.UnitRate;
import no.samlese.measure.UnitRates;
import no.samlese.statistics.Interval;
import no.samlese.statistics.RateDifference;
import no.samlese.store.ChangeRow;
import no.samlese.store.Database;

/** What changed between plan generations: the same municipality, the same kind of document. */
public final class Changes {
  private static final int PER = 10_000;

  private Changes() {}

  /** One row a municipality, kind of document, pair of years that follow each other, category. */
  public static List<ChangeRow> of(CountSource source, Database database, UnitRates measured) {
    Map<Series, SortedMap<Integer, String>> generations = generations(database);
    List<ChangeRow> rows = new ArrayList<>();
    if (generations.values().stream().noneMatch(years -> years.size() > 1)) {
      return rows;
    }
    Map<String, List<UnitRate>> rates = new HashMap<>();
    Counts counts = source.counts(Field.GENERATION, Feature.CATEGORY);
    measured.of(counts).forEach(unit -> rates.put(unit.get(0).unit().key(), unit));
    generations.forEach(
        (series, years) -> {
          Integer before = null;
          for (int year : years.keySet()) {
            if (before != null) {
              rows.addAll(
                  rows(
                      series,
                      before,
                      rates.get(years.get(before)),
                      year,
                      rates.get(years.get(year))));
            }
            before = year;
          }
        });
    return rows;
  }

  /** A kind of document of a municipality. */
  private record Series(String unit, String label, String documentType) {}

  private static Map<Series, SortedMap<Integer, String>> generations(Database database) {
    Map<Series, SortedMap<Integer, String>> generations = new LinkedHashMap<>();
    database.query(
        """
        SELECT DISTINCT %s AS unit, d.municipality, d.document_type, d.year, %s AS generation
        FROM documents d WHERE d.year IS NOT NULL AND d.words > 0
          AND d.document_type <> '' AND d.municipality_code <> '' ORDER BY ALL
        """
            .formatted(Field.MUNICIPALITY.key(), Field.GENERATION.key()),
        row ->
            generations
                .computeIfAbsent(
                    new Series(row.getString(1), row.getString(2), row.getString(3)),
                    series -> new TreeMap<>())
                .put(row.getInt(4), row.getString(5)));
    return generations;
  }

  private static List<ChangeRow> rows(
      Series series, int from, List<UnitRate> older, int to, List<UnitRate> newer) {
    List<ChangeRow> rows = new ArrayList<>();
    for (int i = 0; i < older.size(); i++) {
      rows.add(row(series, from, older.get(i), to, newer.get(i)));
    }
    return rows;
  }

  private static ChangeRow row(Series series, int from, UnitRate older, int to, UnitRate newer) {
    double before = older.rate().value() * PER;
    double after = newer.rate().value() * PER;
    Interval interval = interval(older, newer);
    return new ChangeRow(
        series.unit,
        series.label,
        series.documentType,
        older.feature(),
        from,
        to,
        (int) older.rate().hits(),
        (int) older.rate().words(),
        (int) newer.rate().hits(),
        (int) newer.rate().words(),
        before,
        after,
        after - before,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        verdict(interval));
  }

  private static Interval interval(UnitRate older, UnitRate newer) {
    if (older.interval() == null || newer.interval() == null) {
      return null;
    }
    return RateDifference.interval(
            older.rate().value(), older.interval(), newer.rate().value(), newer.interval())
        .times(PER);
  }

  private static String verdict(Interval interval) {
    if (interval == null || interval.contains(0)) {
      return "unclear";
    }
    return interval.low() > 0 ? "rise" : "fall";
  }
}
