package no.samlese.compare;

import java.util.List;
import no.samlese.statistics.BlockRate;
import no.samlese.statistics.Funnel;
import no.samlese.statistics.Interval;
import no.samlese.statistics.Overdispersion;
import no.samlese.statistics.Shrinkage;

/** Where the rates of units of different size lie, if all spoke alike. */
final class FunnelPlot {
  private static final int PER = 10_000;
  private static final double USUAL = 0.95;
  private static final double WIDE = 0.998;

  private final List<BlockRate> rates;
  private final Shrinkage shrinkage;
  private final double dispersion;

  /**
   * A unit in the funnel.
   *
   * @param name within, below, above, far_below or far_above
   */
  record Place(double shrunkPer10k, double lowPer10k, double highPer10k, String name) {}

  FunnelPlot(List<BlockRate> rates) {
    this.rates = rates;
    double[] hits = rates.stream().mapToDouble(BlockRate::hits).toArray();
    double[] words = rates.stream().mapToDouble(BlockRate::words).toArray();
    this.shrinkage = Shrinkage.of(hits, words);
    this.dispersion = dispersion(hits, words);
  }

  private static double dispersion(double[] hits, double[] words) {
    double dispersion = Overdispersion.of(hits, words);
    return Double.isNaN(dispersion) ? 1 : dispersion;
  }

  Place place(int unit) {
    BlockRate rate = rates.get(unit);
    Interval usual = limits(rate, USUAL);
    return new Place(
        shrinkage.rate(unit) * PER, usual.low() * PER, usual.high() * PER, name(rate, usual));
  }

  private Interval limits(BlockRate rate, double level) {
    return Funnel.limits(shrinkage.mean(), (double) rate.words(), dispersion, level);
  }

  private String name(BlockRate rate, Interval usual) {
    if (usual.contains(rate.value())) {
      return "within";
    }
    String side = rate.value() > usual.high() ? "above" : "below";
    return limits(rate, WIDE).contains(rate.value()) ? side : "far_" + side;
  }
}
