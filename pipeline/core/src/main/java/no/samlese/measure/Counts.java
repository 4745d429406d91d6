package no.samlese.measure;

import java.util.List;

/**
 * What a run holds of some features, paragraph by paragraph, for the units of a field.
 *
 * @param field what the units are told apart by
 * @param units by key
 * @param features all that was looked for, found or not
 * @param documentsLeftOut documents of which the field is unknown
 */
public record Counts(
    Field field, List<UnitCounts> units, List<String> features, int documentsLeftOut) {
  public Counts {
    units = List.copyOf(units);
    features = List.copyOf(features);
  }

  /** Hits of a feature in each unit. */
  public double[] hits(String feature) {
    return units.stream().mapToDouble(unit -> unit.hits(feature).sum()).toArray();
  }

  /** Words of each unit. */
  public double[] words() {
    return units.stream().mapToDouble(UnitCounts::allWords).toArray();
  }
}
