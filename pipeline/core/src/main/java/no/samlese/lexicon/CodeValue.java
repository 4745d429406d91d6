package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A value of a code.
 *
 * @param name as it stands in the tables
 * @param label language code to label
 * @param cues what speaks for it
 * @param otherwise when it holds though no cue of any value was found
 * @param samples sentences with the hit in double brackets that must have the value (expected), or
 *     must not
 */
public record CodeValue(
    String name,
    Map<String, String> label,
    List<Cue> cues,
    Otherwise otherwise,
    List<Sample> samples) {
  /** When a value holds without a cue. */
  public enum Otherwise {
    NEVER,
    /** If a finite verb governs the hit. */
    VERB,
    ALWAYS
  }

  public CodeValue {
    requireNonNull(name);
    label = Map.copyOf(label);
    cues = List.copyOf(cues);
    requireNonNull(otherwise);
    samples = List.copyOf(samples);
  }
}
