package no.samlese.measure;

import java.util.List;

/**
 * Which paragraphs and hits of a run are counted.
 *
 * @param zones only these; none: all zones that enter the counts
 * @param repaired whether hits count in which the repair changed a character
 * @param reused whether paragraphs count that another, earlier document has too
 */
public record CountOptions(List<String> zones, boolean repaired, boolean reused) {
  /** All that enters the counts. */
  public static final CountOptions ALL = new CountOptions(List.of(), true, true);

  public CountOptions {
    zones = List.copyOf(zones);
  }
}
