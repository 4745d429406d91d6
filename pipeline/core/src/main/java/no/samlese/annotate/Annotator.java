package no.samlese.annotate;

import java.util.ArrayList;
import java.util.Collections;
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
    BlockLanguages.Found found = LanguageData.blockLanguages().of(document);
    return annotate(document, found.blocks(), found::of);
  }

  /** Analyses a document whose blocks are known to be in one language. */
  public AnnotatedDocument annotate(CleanDocument document, Language language) {
    List<Language> languages = Collections.nCopies(document.blocks().size(), language);
    return annotate(document, languages, (block, part) -> language);
  }

  /** The language of a part of a block. */
  private interface PartLanguages {
    Language of(int block, Span part);
  }

  private static AnnotatedDocument annotate(
      CleanDocument document, List<Language> blocks, PartLanguages parts) {
    Map<Language, WordAnalyzer> analyzers = new EnumMap<>(Language.class);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (List<Span> spans : sentences(document, i, blocks.get(i))) {
        Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        Language language = parts.of(i, whole);
        WordAnalyzer analyzer =
            analyzers.computeIfAbsent(language, k -> LanguageData.of(k).analyzer().get());
        List<Token> tokens = analyzer.analyze(document.text(), spans);
        sentences.add(new Sentence(whole, i, language, tokens));
      }
    }
    return new AnnotatedDocument(
        document, BlockLanguages.main(document.blocks(), blocks), sentences);
  }

  private static List<List<Span>> sentences(CleanDocument document, int index, Language language) {
    Block block = document.blocks().get(index);
    LanguageData data = LanguageData.of(language);
    List<Span> tokens = data.tokenizer().tokenize(document.text(), block.span());
    return bounded(data.splitter().split(document.text(), tokens));
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
