package no.samlese.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A word, number or mark.
 *
 * @param span where it stands in {@link CleanDocument#text()}
 * @param norm the form as words are looked up: lower case, soft hyphens gone
 * @param lemma base form, lower case but for names; the norm if unknown
 * @param pos Universal Dependencies tag, such as {@code NOUN}; {@code X} if unknown
 * @param parts parts of a compound in order; empty for any other word
 */
public record Token(Span span, String norm, String lemma, String pos, List<CompoundPart> parts) {
  public Token {
    requireNonNull(span);
    requireNonNull(norm);
    requireNonNull(lemma);
    requireNonNull(pos);
    parts = List.copyOf(parts);
  }

  /** Whether it counts as a word: it has at least one letter. */
  public boolean isWord() {
    for (int i = 0; i < norm.length(); i++) {
      if (Character.isLetter(norm.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
