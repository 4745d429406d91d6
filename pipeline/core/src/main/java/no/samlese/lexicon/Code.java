package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A code of the stage {@code context}: one thing that may be said about a hit, with its values in
 * the order in which they are shown and tried.
 *
 * @param name snake_case; the column of the table {@code hits}
 * @param title language code to title
 * @param definition language code to what it tells
 * @param by what tells it
 * @param indicative whether it is told too badly to rest a conclusion on; reports say so
 * @param several whether a hit may have several values
 * @param only prefixes of the categories whose hits it is told of; none: all
 * @param values at least one
 * @param place where it is written
 */
public record Code(
    String name,
    Map<String, String> title,
    Map<String, String> definition,
    By by,
    boolean indicative,
    boolean several,
    List<String> only,
    List<CodeValue> values,
    Place place) {
  /** Stands between the values of a hit that has several. */
  public static final String SEPARATOR = "|";

  /** What tells a code. */
  public enum By {
    /** The cues of its values. */
    CUES,
    /** The form of the verb that governs the hit: {@code active} or {@code passive}. */
    VOICE,
    /** Quotation marks and block quotations: {@code quoted}; cues tell the other values. */
    QUOTATION,
    /** Capital letters where none are due. */
    NAME,
    /** Ten words in a row that stand elsewhere in the document. */
    REPETITION
  }

  public Code {
    requireNonNull(name);
    title = Map.copyOf(title);
    definition = Map.copyOf(definition);
    requireNonNull(by);
    only = List.copyOf(only);
    values = List.copyOf(values);
    requireNonNull(place);
  }

  /** Whether hits of a category are coded. */
  public boolean isToldOf(String category) {
    return only.isEmpty() || only.stream().anyMatch(category::startsWith);
  }
}
