package no.samlese.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import no.samlese.text.CleanDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;
import no.samlese.text.UncertainWord;

/**
 * The sentences of a document as they would read if a word that the repair left uncertain were its
 * likeliest other reading.
 */
final class AlternativeReadings {
  /** Readings less likely than this are not worth a hit. */
  private static final double LEAST = 0.2;

  private static final String UNKNOWN = "X";

  private final TreeMap<Integer, Reading> byStart = new TreeMap<>();

  private record Reading(Span span, String form) {}

  /** One sentence read otherwise, and the token that is read otherwise. */
  record Variant(Sentence sentence, int token) {}

  AlternativeReadings(CleanDocument document) {
    for (UncertainWord word : document.uncertain()) {
      if (word.confidence() >= LEAST) {
        Span span = document.alignment().toTarget(word.raw());
        byStart.put(span.start(), new Reading(span, word.alternatives().get(0)));
      }
    }
  }

  /** The other readings of a sentence, one for each of its uncertain words; mostly none. */
  List<Variant> of(Sentence sentence) {
    if (byStart.subMap(sentence.span().start(), sentence.span().end()).isEmpty()) {
      return List.of();
    }
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      Reading reading = byStart.get(token.span().start());
      if (reading != null && reading.span().equals(token.span())) {
        variants.add(new Variant(withToken(sentence, i, reading.form()), i));
      }
    }
    return variants;
  }

  private static Sentence withToken(Sentence sentence, int index, String form) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    String norm = form.toLowerCase(Locale.ROOT);
    tokens.set(index, new Token(tokens.get(index).span(), norm, norm, UNKNOWN, List.of()));
    return new Sentence(sentence.span(), sentence.block(), sentence.language(), tokens);
  }
}
