package no.samlese.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.text.Language;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * Gives the words of a treebank the tags and base forms that the stage gives them, right or wrong:
 * what works on the stage's output is trained on the like of it.
 */
public final class TreebankTagging {
  /** Sentences that stand together stay together: they repeat each other. */
  private static final int BLOCK = 100;

  private static final Map<String, Integer> SETTINGS = Map.of("rounds", 5);

  private TreebankTagging() {}

  /** With the stage's own model: for sentences that it was not trained on. */
  public static List<TreebankSentence> tag(Language language, List<TreebankSentence> sentences) {
    WordAnalyzer analyzer = LanguageData.of(language).analyzer().get();
    return sentences.stream().map(sentence -> tag(analyzer, sentence)).toList();
  }

  /**
   * Each part with a model trained on the others (jackknifing): for sentences that the stage's own
   * model was trained on, and therefore tags too well.
   *
   * @param parts how many, at least two; blocks of 100 sentences are dealt out to them in turn
   * @throws IllegalArgumentException if a part would have no others to learn from
   */
  public static List<TreebankSentence> tagByOthers(
      Language language, List<TreebankSentence> sentences, int parts) throws IOException {
    if (parts < 2 || sentences.size() <= BLOCK) {
      throw new IllegalArgumentException(
          sentences.size() + " sentences cannot be cut into " + parts + " parts");
    }
    List<TreebankSentence> tagged = new ArrayList<>(sentences);
    for (int part = 0; part < parts; part++) {
      List<TreebankSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i / BLOCK % parts != part) {
          others.add(sentences.get(i));
        }
      }
      WordAnalyzer analyzer = trained(language, others);
      for (int i = 0; i < sentences.size(); i++) {
        if (i / BLOCK % parts == part) {
          tagged.set(i, tag(analyzer, sentences.get(i)));
        }
      }
    }
    return tagged;
  }

  private static WordAnalyzer trained(Language language, List<TreebankSentence> sentences)
      throws IOException {
    var model = new ByteArrayOutputStream();
    PosTraining.train(language, sentences, List.of(), Set.of(), SETTINGS, model);
    return new NorwegianAnalyzer(
        LanguageData.of(language).reader(),
        PosModel.read(new ByteArrayInputStream(model.toByteArray())));
  }

  private static TreebankSentence tag(WordAnalyzer analyzer, TreebankSentence sentence) {
    List<Span> spans = sentence.tokens().stream().map(TreebankSentence.Token::span).toList();
    List<Token> found = analyzer.analyze(sentence.text(), spans);
    List<TreebankSentence.Token> tokens = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      tokens.add(sentence.tokens().get(i).tagged(found.get(i).lemma(), found.get(i).pos()));
    }
    return new TreebankSentence(sentence.text(), tokens, sentence.heading());
  }
}
