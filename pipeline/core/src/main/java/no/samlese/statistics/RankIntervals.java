package no.samlese.statistics;

import java.util.Arrays;
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
    int[][] counts = new int[units][units];
    long[] drawn = new long[units];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < units; i++) {
        drawn[i] = key(samplers.get(i).sample(), i, units);
      }
      Arrays.sort(drawn);
      for (int i = 0; i < units; i++) {
        counts[unit(drawn[i], units)][units - 1 - i]++;
      }
    }
    int[] places = places(rates);
    return IntStream.range(0, units).mapToObj(i -> interval(counts[i], places[i])).toList();
  }

  /**
   * A rate with the number of its unit in the last bits: numbers are sorted many times faster than
   * objects, and bits of positive fractions are in the order of the fractions.
   */
  private static long key(double rate, int unit, int units) {
    return (Double.doubleToLongBits(rate) & ~mask(units)) | unit;
  }

  private static int unit(long key, int units) {
    return (int) (key & mask(units));
  }

  /** Bits for the numbers of so many units. */
  private static long mask(int units) {
    return Long.highestOneBit(units) * 2 - 1;
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

  /** The interval of the place of a unit. */
  private static Interval interval(int[] counts, int place) {
    return new Interval(
        Math.min(place, quantile(counts, TAIL)), Math.max(place, quantile(counts, 1 - TAIL)));
  }

  /** As {@link Quantiles#of}, of places that were drawn so many times each. */
  private static double quantile(int[] counts, double p) {
    double at = p * (DRAWS - 1);
    int below = (int) Math.floor(at);
    int low = drawnPlace(counts, below);
    int high = drawnPlace(counts, Math.min(below + 1, DRAWS - 1));
    return low + (at - below) * (high - low);
  }

  /** The place of a draw, if all are put in order. */
  private static int drawnPlace(int[] counts, int draw) {
    int place = 0;
    int before = counts[0];
    while (before <= draw) {
      place++;
      before += counts[place];
    }
    return place + 1;
  }
}
