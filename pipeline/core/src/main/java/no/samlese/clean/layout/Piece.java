package no.samlese.clean.layout;

import static java.util.Objects.requireNonNull;

import no.samlese.text.Span;

/**
 * A piece of a block: a span of the extracted text, taken over as it stands or replaced.
 *
 * @param raw where it stands in the extracted text; empty for something inserted
 * @param replacement what stands in the clean text instead; null if the text is taken over
 * @param rule why it is replaced, such as {@code layout.hyphen}; empty if it is taken over
 */
public record Piece(Span raw, String replacement, String rule) {
  public Piece {
    requireNonNull(raw);
    requireNonNull(rule);
  }

  public static Piece verbatim(Span raw) {
    return new Piece(raw, null, "");
  }

  public boolean isVerbatim() {
    return replacement == null;
  }
}
