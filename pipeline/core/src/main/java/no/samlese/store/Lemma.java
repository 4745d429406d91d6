package no.samlese.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.samlese.text.Token;

/**
 * A word as it is counted whatever its form: base form and part of speech.
 *
 * @param form base form in lower case, names too
 * @param pos Universal Dependencies tag
 */
public record Lemma(String form, String pos) implements Comparable<Lemma> {
  /** Parts of speech that carry content; auxiliaries have a tag of their own and are none. */
  public static final List<String> CONTENT = List.of("NOUN", "PROPN", "VERB", "ADJ", "ADV");

  private static final Comparator<Lemma> ORDER =
      Comparator.comparing(Lemma::form).thenComparing(Lemma::pos);

  /** The lemma of a token; the form it is looked up by if the annotator knows no other. */
  static Lemma of(Token token) {
    String base = token.lemma().isBlank() ? token.norm() : token.lemma();
    return new Lemma(base.toLowerCase(Locale.ROOT), token.pos());
  }

  /** Whether it carries content. */
  public boolean isContent() {
    return CONTENT.contains(pos);
  }

  @Override
  public int compareTo(Lemma other) {
    return ORDER.compare(this, other);
  }
}
