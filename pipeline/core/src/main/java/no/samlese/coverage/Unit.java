package no.samlese.coverage;

import static java.util.Objects.requireNonNull;

/**
 * A municipality as the tables of a run tell them apart.
 *
 * @param id its code, or its name if the register has none
 * @param name for readers
 * @param words words in the counts
 */
public record Unit(String id, String name, int words) {
  public Unit {
    requireNonNull(id);
    requireNonNull(name);
  }

  /** Hits per 10 000 words. */
  public double rate(int hits) {
    return hits * 10_000.0 / words;
  }
}
