package no.samlese.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Language;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * The stage that finds languages, sentences and words in a clean text, and says of each word what
 * its base form, part of speech and compound parts are.
 *
 * <p>One instance serves all threads. Language data are loaded when the first document asks for
 * them and shared by all instances. Nothing is kept of a document but a bounded memory of word
 * forms, which changes no result.
 */
public final class Annotator {
  /**
   * Tokens after which a sentence is cut: what is longer is a table or noise, and what comes after
   * takes time that grows with the square of a sentence.
   */
  private static final int MOST_TOKENS = 500;

  /** Analyses a document. Never fails on any text; an empty text has no sentences. */
  public AnnotatedDocument annotate(CleanDocument document) {
    return annotate(document, LanguageData.blockLanguages().of(document));
  }

  /** Analyses a document whose blocks are known to be in one language. */
  public AnnotatedDocument annotate(CleanDocument document, Language language) {
    Language[] languages = new Language[document.blocks().size()];
    java.util.Arrays.fill(languages, language);
    return annotate(document, languages);
  }

  private static AnnotatedDocument annotate(CleanDocument document, Language[] languages) {
    Map<Language, WordAnalyzer> analyzers = new EnumMap<>(Language.class);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < languages.length; i++) {
      LanguageData data = LanguageData.of(languages[i]);
      WordAnalyzer analyzer = analyzers.computeIfAbsent(languages[i], k -> data.analyzer().get());
      annotateBlock(document, i, languages[i], data, analyzer, sentences);
    }
    Language main = BlockLanguages.main(document.blocks(), languages);
    return new AnnotatedDocument(document, main, sentences);
  }

  private static void annotateBlock(
      CleanDocument document,
      int index,
      Language language,
      LanguageData data,
      WordAnalyzer analyzer,
      List<Sentence> to) {
    Block block = document.blocks().get(index);
    String text = document.text();
    List<Span> tokens = data.tokenizer().tokenize(text, block.span());
    for (List<Span> spans : bounded(data.splitter().split(text, tokens))) {
      List<Token> analyzed = analyzer.analyze(text, spans);
      Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
      to.add(new Sentence(whole, index, language, analyzed));
    }
  }

  private static List<List<Span>> bounded(List<List<Span>> sentences) {
    List<List<Span>> bounded = new ArrayList<>(sentences.size());
    for (List<Span> sentence : sentences) {
      for (int start = 0; start < sentence.size(); start += MOST_TOKENS) {
        int end = Math.min(start + MOST_TOKENS, sentence.size());
        bounded.add(sentence.subList(start, end));
      }
    }
    return bounded;
  }
}
