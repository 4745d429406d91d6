package no.samlese.context;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * How one code is told.
 *
 * @param code name of the code, and of its column
 * @param window tokens before the hit that are looked at; 0 for the whole sentence
 * @param valueOfCue value that a word in lower case stands for
 */
record CodeRule(String code, int window, Map<String, String> valueOfCue) {
  CodeRule {
    requireNonNull(code);
    if (window < 0) {
      throw new IllegalArgumentException("a window has no negative length: " + window);
    }
    valueOfCue = Map.copyOf(valueOfCue);
  }
}
