package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;
import no.samlese.text.Token;

/** Swedish and languages that are not known: forms as they are. */
final class PlainAnalyzer implements WordAnalyzer {
  @Override
  public List<Token> analyze(String text, List<Span> spans) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Span span : spans) {
      String norm = WordReader.norm(span.of(text));
      tokens.add(new Token(span, norm, norm, WordShape.pos(norm, "X"), List.of()));
    }
    return tokens;
  }
}
