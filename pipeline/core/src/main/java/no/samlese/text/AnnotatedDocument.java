package no.samlese.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as it was analysed: the third of the three layers of text.
 *
 * @param clean the text that the offsets point into
 * @param language the language that most of the words are written in
 * @param sentences in order of the clean text
 */
public record AnnotatedDocument(CleanDocument clean, Language language, List<Sentence> sentences) {
  public AnnotatedDocument {
    requireNonNull(clean);
    requireNonNull(language);
    sentences = List.copyOf(sentences);
  }

  /** The same document, with all of its sentences taken to be of one language. */
  public AnnotatedDocument inLanguage(Language known) {
    List<Sentence> all = new ArrayList<>();
    for (Sentence sentence : sentences) {
      all.add(new Sentence(sentence.span(), sentence.block(), known, sentence.tokens()));
    }
    return new AnnotatedDocument(clean, known, all);
  }
}
