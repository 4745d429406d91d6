package no.samlese.lexicon.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import no.samlese.language.FullForm;
import no.samlese.language.FullFormEntry;
import no.samlese.language.FullFormLexicon;
import no.samlese.lexicon.PartOfSpeech;

/** What the full-form lexicons of Bokmål and Nynorsk say of words. */
final class KnownWords {
  private static final class Shipped {
    static final List<FullFormLexicon> LEXICONS = List.of(load("nb"), load("nn"));
  }

  /**
   * What a word is a form of.
   *
   * @param lemma base form
   * @param pos how it inflects
   */
  record Reading(String lemma, PartOfSpeech pos) {}

  private KnownWords() {}

  private static FullFormLexicon load(String language) {
    String name = "/lexicons/language/" + language + "/forms.fst";
    try (InputStream file = KnownWords.class.getResourceAsStream(name)) {
      return FullFormLexicon.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The most likely reading of a word in small letters as noun, verb or adjective. */
  static Optional<Reading> reading(String word) {
    for (FullFormLexicon lexicon : Shipped.LEXICONS) {
      for (FullForm reading : readings(lexicon, word)) {
        Optional<PartOfSpeech> pos = pos(lexicon, reading);
        if (pos.isPresent()) {
          return Optional.of(new Reading(reading.lemma(), pos.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<FullForm> readings(FullFormLexicon lexicon, String word) {
    return lexicon.lookup(word).map(FullFormEntry::readings).orElse(List.of());
  }

  private static Optional<PartOfSpeech> pos(FullFormLexicon lexicon, FullForm reading) {
    return switch (reading.pos()) {
      case "NOUN" -> Optional.of(gender(lexicon, reading.lemma()));
      case "VERB" -> Optional.of(PartOfSpeech.VERB);
      case "ADJ" -> Optional.of(PartOfSpeech.ADJ);
      default -> Optional.empty();
    };
  }

  /** The gender whose definite singular the lexicon has; masculine if it has none. */
  private static PartOfSpeech gender(FullFormLexicon lexicon, String noun) {
    String stem = noun.endsWith("e") ? noun.substring(0, noun.length() - 1) : noun;
    if (isSingular(lexicon, stem + "et", noun)) {
      return PartOfSpeech.NOUN_N;
    }
    return isSingular(lexicon, stem + "a", noun) ? PartOfSpeech.NOUN_F : PartOfSpeech.NOUN_M;
  }

  private static boolean isSingular(FullFormLexicon lexicon, String form, String noun) {
    return readings(lexicon, form).stream()
        .anyMatch(
            reading ->
                reading.pos().equals("NOUN")
                    && reading.lemma().equals(noun)
                    && reading.features().contains("sg"));
  }
}
