package no.samlese.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How sure places in a list are: the places that units have when their rates are drawn anew from
 * what they may be. A short unit may be anything, but is most likely near the mean of all: what a
 * rate may be is its count together with how much the rates of all units differ (a gamma
 * distribution of both).
 *
 * <p>Sources: Clayton and Kaldor, Empirical Bayes estimates of age-standardized relative risks,
 * Biometrics 43 (1987), pp. 671-681, for the distribution; Goldstein and Spiegelhalter, League
 * tables and their limitations, Journal of the Royal Statistical Society A 159 (1996), pp. 385-443.
 */
public final class RankIntervals {
  private static final int DRAWS = 1_000;
  private static final double TAIL = (1 - Proportion.LEVEL) / 2;

  /** Differences between units, in parts of the mean, below which none is believed to be. */
  private static final double LEAST_SPREAD = 0.01;

  private RankIntervals() {}

  /** The place of each unit, 1 for the highest rate; those alike share the best place. */
  public static int[] places(List<BlockRate> rates) {
    int[] places = new int[rates.size()];
    for (int i = 0; i < places.length; i++) {
      double own = rates.get(i).value();
      places[i] = 1 + (int) rates.stream().filter(other -> other.value() > own).count();
    }
    return places;
  }

  /**
   * The 95 % interval of each unit's place, which always holds the place itself.
   *
   * @param rates with at least one hit among them
   * @param seed of the draws
   */
  public static List<Interval> of(List<BlockRate> rates, long seed) {
    int units = rates.size();
    SplittableRandom random = new SplittableRandom(seed);
    UniformRandomProvider provider = random::nextLong;
    List<ContinuousDistribution.Sampler> samplers =
        distributions(rates).stream().map(rate -> rate.createSampler(provider)).toList();
    double[][] drawnPlaces = new double[units][DRAWS];
    double[] drawn = new double[units];
    Integer[] order = IntStream.range(0, units).boxed().toArray(Integer[]::new);
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < units; i++) {
        drawn[i] = samplers.get(i).sample();
      }
      Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -drawn[i]));
      for (int place = 0; place < units; place++) {
        drawnPlaces[order[place]][draw] = place + 1;
      }
    }
    int[] places = places(rates);
    return IntStream.range(0, units).mapToObj(i -> interval(drawnPlaces[i], places[i])).toList();
  }

  private static List<GammaDistribution> distributions(List<BlockRate> rates) {
    Shrinkage all =
        Shrinkage.of(
            rates.stream().mapToDouble(BlockRate::hits).toArray(),
            rates.stream().mapToDouble(BlockRate::words).toArray());
    double spread = Math.max(all.variance(), Math.pow(LEAST_SPREAD * all.mean(), 2));
    double shape = all.mean() * all.mean() / spread;
    double words = all.mean() / spread;
    return rates.stream()
        .map(
            rate ->
                GammaDistribution.of(
                    shape + rate.hits() / rate.designEffect(),
                    1 / (words + rate.words() / rate.designEffect())))
        .toList();
  }

  private static Interval interval(double[] drawn, int place) {
    Arrays.sort(drawn);
    return new Interval(
        Math.min(place, Quantiles.of(drawn, TAIL)), Math.max(place, Quantiles.of(drawn, 1 - TAIL)));
  }
}
