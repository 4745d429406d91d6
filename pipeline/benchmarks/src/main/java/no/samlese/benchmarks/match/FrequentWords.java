package no.samlese.benchmarks.match;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samlese.language.FullForm;
import no.samlese.language.FullFormEntry;
import no.samlese.language.FullFormLexicon;
import no.samlese.language.LanguageData;
import no.samlese.language.WordList;
import no.samlese.lexicon.CompoundUse;
import no.samlese.lexicon.Form;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.lexicon.Place;
import no.samlese.lexicon.Spread;
import no.samlese.lexicon.Term;
import no.samlese.text.Language;

/**
 * A lexicon of the commonest nouns, verbs and adjectives of Bokmål, to make the shipped lexicons up
 * to a round number of terms. Nouns count in compounds too, in any part. A hard test: a plan has
 * such a word in every second place.
 */
final class FrequentWords {
  private static final Place PLACE = new Place("frequent-words", 1, 1);
  private static final int SHORTEST = 4;

  /** Rarer words than this are as good as unknown. */
  private static final float LEAST = -20;

  private static final Map<String, PartOfSpeech> CLASSES =
      Map.of(
          "NOUN", PartOfSpeech.NOUN_M,
          "VERB", PartOfSpeech.VERB,
          "ADJ", PartOfSpeech.ADJ);

  private record Frequent(String form, float probability) {}

  private FrequentWords() {}

  /** Some lexicons and as many frequent words as make so many terms. */
  static Lexicons fill(Lexicons lexicons, int terms) throws IOException {
    List<Term> added = terms(terms - lexicons.terms().size());
    List<Lexicon> all = new ArrayList<>(lexicons.lexicons());
    all.add(
        new Lexicon(
            "frequent-words", "1.0.0", Map.of(), false, Map.of(), List.of(), added, PLACE.file()));
    return new Lexicons(all, lexicons.exclusions(), lexicons.checksums());
  }

  private static List<Term> terms(int count) throws IOException {
    FullFormLexicon forms = fullForms();
    Set<String> seen = new HashSet<>();
    List<Term> terms = new ArrayList<>();
    for (Frequent word : byFrequency()) {
      Optional<FullForm> reading =
          forms
              .lookup(word.form())
              .map(FullFormEntry::readings)
              .flatMap(r -> r.stream().findFirst());
      if (reading.isPresent() && terms.size() < count) {
        String lemma = reading.get().lemma();
        PartOfSpeech pos = CLASSES.get(reading.get().pos());
        if (pos != null && lemma.length() >= SHORTEST && seen.add(lemma)) {
          terms.add(term(lemma, pos));
        }
      }
    }
    return terms;
  }

  private static List<Frequent> byFrequency() {
    List<Frequent> words = new ArrayList<>();
    WordList list = LanguageData.wordList();
    list.automaton()
        .forEach(
            "",
            (word, index) -> {
              float probability = list.logProbability(index, WordList.Column.BOKMAAL);
              if (probability > LEAST && !list.isName(index) && !list.isPart(index)) {
                words.add(new Frequent(word, probability));
              }
            });
    words.sort(Comparator.comparingDouble(Frequent::probability).reversed());
    return words;
  }

  private static FullFormLexicon fullForms() throws IOException {
    try (InputStream in =
        LanguageData.class.getResourceAsStream("/lexicons/language/nb/forms.fst")) {
      return FullFormLexicon.read(in);
    }
  }

  private static Term term(String lemma, PartOfSpeech pos) {
    return new Term(
        "frequent." + lemma,
        "frequent/" + pos.label(),
        List.of(),
        "",
        pos,
        List.of(new Form(lemma, Language.BOKMAAL, false, PLACE)),
        pos.isNoun() ? CompoundUse.ANY : CompoundUse.NONE,
        Spread.NONE,
        List.of(),
        List.of(),
        List.of(),
        PLACE);
  }
}
