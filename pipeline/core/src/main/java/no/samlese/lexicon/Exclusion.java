package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * Surroundings in which a hit is dropped, if its term names the exclusion under {@code unless}. Any
 * one of the conditions is enough. All words are lower case, as printed.
 *
 * @param id name that terms refer to
 * @param next words that may follow the hit
 * @param previous words that may go before it
 * @param within words and phrases the hit may lie in; a single word also covers longer compounds
 *     that end with it
 * @param without words of which the sentence must have one, or the hit is dropped; none: no demand
 * @param samples sentences in which the hit must be dropped (not expected) or stay (expected)
 * @param place where it is written
 */
public record Exclusion(
    String id,
    Set<String> next,
    Set<String> previous,
    List<String> within,
    Set<String> without,
    List<Sample> samples,
    Place place) {
  public Exclusion {
    requireNonNull(id);
    next = Set.copyOf(next);
    previous = Set.copyOf(previous);
    within = List.copyOf(within);
    without = Set.copyOf(without);
    samples = List.copyOf(samples);
    requireNonNull(place);
  }
}
