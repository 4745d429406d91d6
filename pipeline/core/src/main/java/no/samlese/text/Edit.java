package no.samlese.text;

import static java.util.Objects.requireNonNull;

/**
 * One change of the text by a repair: what stood there, what stands there now, and why.
 *
 * @param raw where it stood in the text before the repair
 * @param from the text that stood there; empty for an insertion
 * @param to the text that replaces it; empty for a deletion
 * @param rule name of the rule, such as {@code ocr.word} or {@code layout.hyphen}
 * @param confidence probability that the change is right, 0 to 1, as the rule estimates it
 */
public record Edit(Span raw, String from, String to, String rule, double confidence) {
  public Edit {
    requireNonNull(from);
    requireNonNull(to);
    requireNonNull(rule);
    if (raw.length() != from.length()) {
      throw new IllegalArgumentException("the span " + raw + " does not hold \"" + from + '"');
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
  }

  /** Whether letters or digits change, and not only white space, hyphens and order. */
  public boolean changesCharacters() {
    return rule.startsWith("ocr.");
  }
}
