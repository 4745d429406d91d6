package no.samlese.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samlese.measure.CategoryRates;
import no.samlese.measure.Cell;
import no.samlese.measure.Counts;
import no.samlese.measure.UnitRate;
import no.samlese.statistics.BenjaminiHochberg;
import no.samlese.statistics.BlockRate;
import no.samlese.statistics.Interval;
import no.samlese.statistics.LogRatio;
import no.samlese.statistics.LogRatios;
import no.samlese.statistics.RankIntervals;
import no.samlese.store.ComparisonRow;
import no.samlese.text.UserException;

/** All units of a field beside each other, feature by feature. */
public final class Comparison {
  private final Counts counts;
  private final long seed;
  private final DocumentPermutation test;
  private final LogRatios ratios;

  private Comparison(Counts counts, long seed) {
    this.counts = counts;
    this.seed = seed;
    this.test = new DocumentPermutation(counts, seed);
    this.ratios = new LogRatios(counts.units().size() * counts.features().size());
  }

  /**
   * Compares units: one row a unit and feature.
   *
   * @param seed of the random numbers of intervals, tests and ranks
   * @throws UserException if there are not two units with words
   */
  public static List<ComparisonRow> of(Counts counts, long seed) {
    refuseWithoutBasis(counts);
    return of(counts, UnitRate.of(counts, seed), seed);
  }

  /** The same, of rates that are there already. */
  public static List<ComparisonRow> of(Counts counts, List<List<UnitRate>> rates, long seed) {
    return new Comparison(counts, seed).rows(rates);
  }

  /** Whether there are two units with words. */
  public static boolean hasBasis(Counts counts) {
    return counts.units().size() > 1;
  }

  private static void refuseWithoutBasis(Counts counts) {
    String by = counts.field().id();
    if (counts.units().isEmpty()) {
      throw new UserException(
          "There is nothing to compare by " + by + ": no document with words has one.",
          "Say it in manifest.csv, leave out --zone, or compare by another field.");
    }
    if (counts.units().size() == 1) {
      throw new UserException(
          "There is nothing to compare by "
              + by
              + ": all documents have the same, "
              + counts.units().get(0).label()
              + ".",
          "Compare by another field, or run on documents of several.");
    }
    if (counts.features().isEmpty()) {
      throw new UserException(
          "There is nothing to compare: no hit is of this kind.",
          "Give another --measure or --of, or leave out --zone.");
    }
  }

  private List<ComparisonRow> rows(List<List<UnitRate>> rates) {
    List<Contrast> contrasts =
        IntStream.range(0, counts.features().size())
            .parallel()
            .boxed()
            .flatMap(
                feature ->
                    contrasts(feature, rates.stream().map(unit -> unit.get(feature)).toList())
                        .stream())
            .toList();
    double[] q = BenjaminiHochberg.adjust(contrasts.stream().mapToDouble(Contrast::p).toArray());
    List<ComparisonRow> rows = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      rows.add(row(contrasts.get(i), q[i]));
    }
    return rows;
  }

  /** One feature in all units. */
  private List<Contrast> contrasts(int feature, List<UnitRate> units) {
    List<BlockRate> rates = units.stream().map(UnitRate::rate).toList();
    long allHits = rates.stream().mapToLong(BlockRate::hits).sum();
    long allWords = rates.stream().mapToLong(BlockRate::words).sum();
    boolean found = allHits > 0;
    List<Interval> places = found ? RankIntervals.of(rates, seed) : List.of();
    int[] ranks = RankIntervals.places(rates);
    FunnelPlot funnel = new FunnelPlot(rates);
    List<Contrast> contrasts = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      UnitRate unit = units.get(i);
      BlockRate own = unit.rate();
      LogRatio ratio =
          ratios.of(own.hits(), own.words(), allHits - own.hits(), allWords - own.words());
      contrasts.add(
          new Contrast(
              unit,
              found ? ratio : null,
              found ? test.p(i, feature) : Double.NaN,
              ranks[i],
              found ? places.get(i) : null,
              funnel.place(i)));
    }
    return contrasts;
  }

  private ComparisonRow row(Contrast contrast, double q) {
    LogRatio ratio = contrast.ratio();
    FunnelPlot.Place funnel = contrast.funnel();
    boolean found = ratio != null;
    return new ComparisonRow(
        counts.field().id(),
        CategoryRates.row(contrast.rate()),
        found ? ratio.value() : null,
        found ? Cell.of(ratio.low()) : null,
        found ? Cell.of(ratio.high()) : null,
        found ? ratio.conservative() : null,
        found ? ratio.g2() : null,
        Cell.of(contrast.p()),
        Cell.of(q),
        found ? contrast.place() : null,
        found ? contrast.places().low() : null,
        found ? contrast.places().high() : null,
        found ? funnel.shrunkPer10k() : null,
        found ? funnel.lowPer10k() : null,
        found ? funnel.highPer10k() : null,
        found ? funnel.name() : "");
  }

  /**
   * One unit against the rest.
   *
   * @param ratio null if no unit has a hit
   * @param p NaN if there is no test
   * @param places null if no unit has a hit
   */
  private record Contrast(
      UnitRate rate,
      LogRatio ratio,
      double p,
      int place,
      Interval places,
      FunnelPlot.Place funnel) {}
}
