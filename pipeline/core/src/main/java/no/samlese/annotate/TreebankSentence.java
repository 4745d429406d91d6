package no.samlese.annotate;

import java.util.List;
import no.samlese.text.Span;

/**
 * A sentence of a treebank.
 *
 * @param text as it is written, or as it may have been where the treebank does not say
 * @param tokens in order
 * @param heading whether it is a heading or another line of its own
 */
public record TreebankSentence(String text, List<Token> tokens, boolean heading) {
  public TreebankSentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * A word of a treebank.
   *
   * @param form as written
   * @param lemma base form, as the treebank writes it
   * @param pos Universal Dependencies tag
   * @param features Universal Dependencies features, or empty
   * @param span where it stands in the text of its sentence
   * @param head index of the word it hangs on, or -1
   * @param relation how it hangs on it, as the treebank calls it; empty if nobody has asked
   */
  public record Token(
      String form,
      String lemma,
      String pos,
      String features,
      Span span,
      int head,
      String relation) {
    /** A word of which only the tags matter. */
    public Token(String form, String lemma, String pos, String features, Span span) {
      this(form, lemma, pos, features, span, -1, "");
    }

    /** The same word with other tags. */
    Token tagged(String lemma, String pos) {
      return new Token(form, lemma, pos, features, span, head, relation);
    }
  }
}
