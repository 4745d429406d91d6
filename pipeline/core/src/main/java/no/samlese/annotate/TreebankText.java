package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Span;
import no.samlese.text.Zone;

/**
 * A treebank as a document, with its gold tokens and sentences at their offsets.
 *
 * @param document its text in blocks
 * @param tokens gold tokens, spans in the document
 * @param sentences gold sentences, from the first to the last token
 */
record TreebankText(
    CleanDocument document, List<TreebankSentence.Token> tokens, List<Span> sentences) {

  static TreebankText of(List<List<TreebankSentence>> blocks) {
    StringBuilder text = new StringBuilder();
    List<Block> spans = new ArrayList<>();
    List<TreebankSentence.Token> tokens = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (List<TreebankSentence> block : blocks) {
      text.append(text.isEmpty() ? "" : "\n");
      int start = text.length();
      for (TreebankSentence sentence : block) {
        text.append(text.length() == start ? "" : " ");
        add(sentence, text.length(), tokens, sentences);
        text.append(sentence.text());
      }
      spans.add(new Block(new Span(start, text.length()), Zone.BODY, 0, 0, List.of()));
    }
    return new TreebankText(CleanDocument.of(text.toString(), spans), tokens, sentences);
  }

  private static void add(
      TreebankSentence sentence,
      int at,
      List<TreebankSentence.Token> tokens,
      List<Span> sentences) {
    int first = tokens.size();
    for (TreebankSentence.Token token : sentence.tokens()) {
      Span span = new Span(at + token.span().start(), at + token.span().end());
      tokens.add(
          new TreebankSentence.Token(
              token.form(), token.lemma(), token.pos(), token.features(), span));
    }
    if (tokens.size() > first) {
      int end = tokens.get(tokens.size() - 1).span().end();
      sentences.add(new Span(tokens.get(first).span().start(), end));
    }
  }
}
