package no.samlese.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samlese.text.Span;
import no.samlese.text.Token;

/** English as a guest: base forms by CoreNLP's morphology, parts of speech by small means. */
final class EnglishAnalyzer implements WordAnalyzer {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "these", "those", "each", "every", "no", "its");
  private static final Set<String> ADPOSITIONS =
      Set.of("of", "in", "for", "with", "on", "by", "from", "at", "between", "through", "into");
  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "he", "she", "it", "they", "who", "them", "us", "our", "their");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "can", "may", "will",
          "must", "should", "would", "could", "shall", "do", "does");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor");

  private final Morphology morphology = new Morphology();

  @Override
  public List<Token> analyze(String text, List<Span> spans) {
    List<Token> tokens = new ArrayList<>(spans.size());
    String before = "";
    for (Span span : spans) {
      String norm = WordReader.norm(span.of(text));
      String pos = WordShape.pos(norm, pos(norm, before));
      tokens.add(new Token(span, norm, lemma(norm, pos), pos, List.of()));
      before = norm;
    }
    return tokens;
  }

  private static String pos(String norm, String before) {
    if (DETERMINERS.contains(norm)) {
      return "DET";
    }
    if (ADPOSITIONS.contains(norm)) {
      return "ADP";
    }
    if (PRONOUNS.contains(norm)) {
      return "PRON";
    }
    if (CONJUNCTIONS.contains(norm)) {
      return "CCONJ";
    }
    if (AUXILIARIES.contains(norm)) {
      return "AUX";
    }
    if (norm.endsWith("ly")) {
      return "ADV";
    }
    boolean verb = before.equals("to") || PRONOUNS.contains(before) || AUXILIARIES.contains(before);
    return verb && !norm.endsWith("tion") ? "VERB" : "NOUN";
  }

  private String lemma(String norm, String pos) {
    return switch (pos) {
      case "VERB", "AUX" -> morphology.lemma(norm, "VB");
      case "NOUN" -> norm.endsWith("s") ? morphology.lemma(norm, "NNS") : norm;
      default -> norm;
    };
  }
}
