package no.samlese.text;

import static java.util.Objects.requireNonNull;

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
}
