package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What terms are counted under.
 *
 * @param id such as {@code paradigm/npm}
 * @param label name for readers, by language code
 * @param definition what belongs here and what does not, by language code
 * @param source keys of the lexicon's sources
 * @param place where it is written
 */
public record Category(
    String id,
    Map<String, String> label,
    Map<String, String> definition,
    List<String> source,
    Place place) {
  public Category {
    requireNonNull(id);
    label = Map.copyOf(label);
    definition = Map.copyOf(definition);
    source = List.copyOf(source);
    requireNonNull(place);
  }
}
