package no.samlese.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A sentence, heading or list item.
 *
 * @param span where it stands in {@link CleanDocument#text()}
 * @param block index of its block in {@link CleanDocument#blocks()}
 * @param language the language it is written in
 * @param tokens in order
 */
public record Sentence(Span span, int block, Language language, List<Token> tokens) {
  public Sentence {
    requireNonNull(span);
    requireNonNull(language);
    tokens = List.copyOf(tokens);
  }
}
