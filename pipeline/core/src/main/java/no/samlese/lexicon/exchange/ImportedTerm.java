package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.lexicon.CompoundUse;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.lexicon.Place;
import no.samlese.text.Language;

/**
 * A term that is made of forms of a dictionary.
 *
 * @param name what its id is made of
 * @param sample a form that it finds
 * @param categories the first is the one it counts in
 * @param forms as a lexicon writes them, by language
 * @param note for the next editor; may be empty
 * @param place of its first form
 */
record ImportedTerm(
    String name,
    String sample,
    List<String> categories,
    PartOfSpeech pos,
    Map<Language, List<String>> forms,
    CompoundUse compound,
    String note,
    Place place) {
  /** Bokmål and Nynorsk lend each other words from this length on. */
  static final int LENT = 6;

  ImportedTerm {
    categories = List.copyOf(categories);
    forms = new EnumMap<>(forms);
  }

  /** Collects forms by language, each once. */
  static final class Forms {
    private final Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);

    void add(Language language, String form) {
      List<String> list = byLanguage.computeIfAbsent(language, key -> new ArrayList<>());
      if (!list.contains(form) && !list.contains(form.replaceFirst("^=", ""))) {
        list.add(form);
      }
    }

    /** Adds a form that does not inflect: one of Bokmål is found in Nynorsk too, if it is long. */
    void add(Set<Language> languages, String form) {
      boolean lent = form.replaceFirst("^=", "").length() >= LENT;
      for (Language language : languages) {
        if (language != Language.NYNORSK || !lent || !languages.contains(Language.BOKMAAL)) {
          add(language, form);
        }
      }
    }

    /** All of them; the format demands a form of Bokmål. */
    Map<Language, List<String>> all(String otherwise) {
      byLanguage.computeIfAbsent(Language.BOKMAAL, key -> List.of(otherwise));
      return byLanguage;
    }
  }
}
