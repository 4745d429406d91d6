package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import no.samlese.language.FullForm;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * Bokmål and Nynorsk: readings from the lexicon, chosen between by the model; compounds parted;
 * truncated compounds completed from the word that they share a head with.
 */
final class NorwegianAnalyzer implements WordAnalyzer {
  private final WordReader reader;
  private final PosModel model;

  NorwegianAnalyzer(WordReader reader, PosModel model) {
    this.reader = reader;
    this.model = model;
  }

  @Override
  public List<Token> analyze(String text, List<Span> spans) {
    List<Word> sentence = new ArrayList<>(spans.size());
    for (Span span : spans) {
      sentence.add(reader.read(span.of(text)));
    }
    FullForm[] readings = model.choose(sentence);
    List<Token> tokens = new ArrayList<>(readings.length);
    for (int i = 0; i < readings.length; i++) {
      boolean owns = i + 1 < readings.length && isOwned(sentence.get(i + 1), readings[i + 1]);
      readings[i] = reader.named(sentence.get(i), readings[i], owns);
      tokens.add(token(spans.get(i), sentence.get(i), readings[i]));
    }
    SuspendedCompounds.complete(tokens, reader.splitter());
    return tokens;
  }

  /** Whether a word is one that a name before it may own. */
  private static boolean isOwned(Word word, FullForm reading) {
    return !word.isCapitalized() && (reading.pos().equals("NOUN") || reading.pos().equals("ADJ"));
  }

  private Token token(Span span, Word word, FullForm reading) {
    return new Token(
        span, word.norm(), reading.lemma(), reading.pos(), reader.parts(word, reading));
  }
}
