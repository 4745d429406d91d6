package no.samlese.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The order of some rates, the highest first, and how each stands to all others together. */
final class RateOrder {
  private final List<HitRate> rates;
  private final double[] ranks;
  private final long hits;
  private final long words;

  RateOrder(List<HitRate> rates) {
    this.rates = List.copyOf(rates);
    this.ranks = ranks(this.rates);
    this.hits = rates.stream().mapToLong(HitRate::hits).sum();
    this.words = rates.stream().mapToLong(HitRate::words).sum();
  }

  /** Ranks from 1; equal rates share the mean of their places. */
  private static double[] ranks(List<HitRate> rates) {
    int[] order =
        IntStream.range(0, rates.size())
            .boxed()
            .sorted((a, b) -> rates.get(b).compareTo(rates.get(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[order.length];
    int end;
    for (int start = 0; start < order.length; start = end) {
      end = start + 1;
      while (end < order.length && same(rates, order[start], order[end])) {
        end++;
      }
      double rank = (start + 1 + end) / 2.0;
      Arrays.stream(order, start, end).forEach(place -> ranks[place] = rank);
    }
    return ranks;
  }

  private static boolean same(List<HitRate> rates, int a, int b) {
    return rates.get(a).compareTo(rates.get(b)) == 0;
  }

  HitRate rate(int place) {
    return rates.get(place);
  }

  double rank(int place) {
    return ranks[place];
  }

  /** 1, 0 or -1: higher than, equal to or lower than all others together; null without others. */
  Integer signAgainstOthers(int place) {
    HitRate own = rates.get(place);
    if (words == own.words()) {
      return null;
    }
    return own.compareTo(new HitRate(hits - own.hits(), words - own.words()));
  }
}
