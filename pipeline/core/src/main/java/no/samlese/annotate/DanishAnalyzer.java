package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;
import no.samlese.text.Token;

/** Danish as a guest: the definite and plural endings of nouns are cut off, nothing more. */
final class DanishAnalyzer implements WordAnalyzer {
  private static final List<String> ENDINGS =
      List.of("ernes", "erne", "enes", "ene", "erens", "eren", "ens", "ets", "en", "et", "er");
  private static final int SHORTEST = 5;

  @Override
  public List<Token> analyze(String text, List<Span> spans) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Span span : spans) {
      String norm = WordReader.norm(span.of(text));
      tokens.add(new Token(span, norm, lemma(norm), WordShape.pos(norm, "X"), List.of()));
    }
    return tokens;
  }

  private static String lemma(String norm) {
    for (String ending : ENDINGS) {
      int stem = norm.length() - ending.length();
      if (norm.endsWith(ending) && stem >= SHORTEST) {
        return stemOf(norm.substring(0, stem), ending);
      }
    }
    return norm;
  }

  /** Words in -ing, -hed and -tion take the endings straight; agent nouns keep their -er. */
  private static String stemOf(String stem, String ending) {
    boolean straight =
        stem.endsWith("ing")
            || stem.endsWith("hed")
            || stem.endsWith("ion")
            || stem.endsWith("skab");
    return straight ? stem : ending.startsWith("eren") ? stem + "er" : stem + ending;
  }
}
