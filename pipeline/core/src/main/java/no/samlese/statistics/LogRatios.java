package no.samlese.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Many log ratios. Nearly all their cost is that of exact intervals, which rest on the two
 * frequencies alone; small frequencies recur, so intervals are kept. For several threads at once.
 */
public final class LogRatios {
  private final int comparisons;
  private final Map<Frequencies, Interval> shares = new ConcurrentHashMap<>();

  private record Frequencies(long hits, long otherHits) {}

  /**
   * @param comparisons how many are made at once, as in {@link LogRatio#of}
   */
  public LogRatios(int comparisons) {
    this.comparisons = comparisons;
  }

  /** As {@link LogRatio#of}. */
  public LogRatio of(long hits, long words, long otherHits, long otherWords) {
    Interval share =
        shares.computeIfAbsent(
            new Frequencies(hits, otherHits),
            pair -> LogRatio.share(pair.hits, pair.otherHits, comparisons));
    return LogRatio.of(hits, words, otherHits, otherWords, share);
  }
}
