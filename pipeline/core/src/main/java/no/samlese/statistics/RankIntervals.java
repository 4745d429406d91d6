package no.samlese.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * How sure places in a list are: the places that units have when their rates are drawn anew from
 * what they may be.
 *
 * <p>Source: Goldstein and Spiegelhalter, League tables and their limitations, Journal of the Royal
 * Statistical Society A 159 (1996), pp. 385-443.
 */
public final class RankIntervals {
  private static final int DRAWS = 1_000;
  private static final double TAIL = (1 - Proportion.LEVEL) / 2;

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
   * The 95 % interval of each unit's place.
   *
   * @param seed of the draws
   */
  public static List<Interval> of(List<BlockRate> rates, long seed) {
    int units = rates.size();
    SplittableRandom random = new SplittableRandom(seed);
    UniformRandomProvider provider = random::nextLong;
    List<ContinuousDistribution.Sampler> samplers =
        rates.stream().map(rate -> rate.distribution().createSampler(provider)).toList();
    double[][] places = new double[units][DRAWS];
    double[] drawn = new double[units];
    Integer[] order = IntStream.range(0, units).boxed().toArray(Integer[]::new);
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < units; i++) {
        drawn[i] = samplers.get(i).sample();
      }
      Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -drawn[i]));
      for (int place = 0; place < units; place++) {
        places[order[place]][draw] = place + 1;
      }
    }
    return Arrays.stream(places).map(RankIntervals::interval).toList();
  }

  private static Interval interval(double[] places) {
    Arrays.sort(places);
    return new Interval(Quantiles.of(places, TAIL), Quantiles.of(places, 1 - TAIL));
  }
}
