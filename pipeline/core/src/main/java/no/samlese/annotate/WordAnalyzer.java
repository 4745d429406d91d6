package no.samlese.annotate;

import java.util.List;
import no.samlese.text.Span;
import no.samlese.text.Token;

/** Says of the words of a sentence what they are. One is made for each document. */
interface WordAnalyzer {
  /** One token a span, in order. */
  List<Token> analyze(String text, List<Span> spans);
}
