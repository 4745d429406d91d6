package no.samlese.text;

import java.util.List;

/**
 * A word that the repair left alone although it may be wrong.
 *
 * @param raw where it stands in the text before the repair
 * @param alternatives other readings, most likely first
 * @param confidence probability of the first alternative, 0 to 1
 */
public record UncertainWord(Span raw, List<String> alternatives, double confidence) {
  public UncertainWord {
    alternatives = List.copyOf(alternatives);
  }
}
