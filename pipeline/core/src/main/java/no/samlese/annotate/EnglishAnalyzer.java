package no.samlese.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;
import no.samlese.text.Token;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * English as a guest: parts of speech by OpenNLP's tagger, base forms by CoreNLP's morphology. The
 * tagger keeps what it found last, so each document has its own.
 */
final class EnglishAnalyzer implements WordAnalyzer {
  private final Morphology morphology = new Morphology();
  private final POSTaggerME tagger;

  EnglishAnalyzer(POSModel model) {
    this.tagger = new POSTaggerME(model);
  }

  @Override
  public List<Token> analyze(String text, List<Span> spans) {
    String[] forms = spans.stream().map(s -> s.of(text)).toArray(String[]::new);
    String[] tags = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      String norm = WordReader.norm(forms[i]);
      String pos = WordShape.pos(norm, tags[i]);
      String lemma = pos.equals("PROPN") ? forms[i] : lemma(norm, pos);
      tokens.add(new Token(spans.get(i), norm, lemma, pos, List.of()));
    }
    return tokens;
  }

  private String lemma(String norm, String pos) {
    return switch (pos) {
      case "VERB", "AUX" -> morphology.lemma(norm, "VB");
      case "NOUN" -> norm.endsWith("s") ? morphology.lemma(norm, "NNS") : norm;
      case "ADJ" -> morphology.lemma(norm, "JJ");
      default -> norm;
    };
  }
}
