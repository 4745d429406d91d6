package no.samlese.measure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rates of the units of several fields. Units with the same documents have the same rates, as a
 * municipality with one plan has those of the plan: they are measured once.
 */
public final class UnitRates {
  private final long seed;
  private final Map<Key, List<UnitRate>> measured = new ConcurrentHashMap<>();

  private record Key(List<String> documents, List<String> features) {}

  /**
   * @param seed of the random numbers of the intervals
   */
  public UnitRates(long seed) {
    this.seed = seed;
  }

  /**
   * As {@link UnitRate#of(Counts, long)}; all counts must be of the same source, and features of
   * the same name must be the same.
   */
  public List<List<UnitRate>> of(Counts counts) {
    if (counts.field().dividesDocuments()) {
      return UnitRate.of(counts, seed);
    }
    return counts.units().parallelStream().map(unit -> of(unit, counts.features())).toList();
  }

  private List<UnitRate> of(UnitCounts unit, List<String> features) {
    return measured
        .computeIfAbsent(
            new Key(unit.documentIds(), features), key -> UnitRate.of(unit, features, seed))
        .stream()
        .map(rate -> rate.of(unit))
        .toList();
  }
}
