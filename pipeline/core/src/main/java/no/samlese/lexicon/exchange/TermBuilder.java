package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samlese.lexicon.CompoundUse;
import no.samlese.lexicon.Form;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.lexicon.Spread;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.WordForm;
import no.samlese.text.Language;

/**
 * Makes terms of forms that belong to the same categories.
 *
 * <ol>
 *   <li>A base form all of whose inflected forms are listed becomes one term that inflects.
 *   <li>Other words that the full-form lexicon knows become one term a base form, with its part of
 *       speech; each form is marked {@code =}, so that no more is found than the file lists.
 *   <li>Phrases and words that are not known are of the part of speech {@code phrase}.
 *   <li>What a wildcard stands for is one term.
 * </ol>
 */
final class TermBuilder {
  private static final List<PartOfSpeech> INFLECTING =
      List.of(
          PartOfSpeech.NOUN_M,
          PartOfSpeech.NOUN_F,
          PartOfSpeech.NOUN_N,
          PartOfSpeech.VERB,
          PartOfSpeech.ADJ);

  private final Map<String, ImportedForm> forms = new LinkedHashMap<>();
  private final List<String> categories;
  private final Set<Language> languages;
  private final boolean inflect;
  private final boolean abbreviations;
  private final Set<String> used = new LinkedHashSet<>();
  private final List<ImportedTerm> terms = new ArrayList<>();

  /**
   * Terms of some categories.
   *
   * @param languages of forms whose language is not told
   * @param inflect whether listed base forms inflect though their forms are not listed
   * @param abbreviations whether capitals mean something in this file
   */
  TermBuilder(
      List<String> categories,
      Collection<ImportedForm> all,
      Set<Language> languages,
      boolean inflect,
      boolean abbreviations) {
    this.categories = categories;
    this.languages = languages;
    this.inflect = inflect;
    this.abbreviations = abbreviations;
    all.forEach(form -> forms.put(ImportedForm.key(form.text()), form));
  }

  List<ImportedTerm> build() {
    Map<String, List<ImportedForm>> patterns = new LinkedHashMap<>();
    Map<String, List<ImportedForm>> lemmas = new LinkedHashMap<>();
    for (ImportedForm form : forms.values()) {
      if (form.pattern().isEmpty()) {
        fold(form);
      }
    }
    for (ImportedForm form : forms.values()) {
      if (!form.pattern().isEmpty()) {
        patterns.computeIfAbsent(form.pattern(), key -> new ArrayList<>()).add(form);
      } else if (!used.contains(ImportedForm.key(form.text()))) {
        lemmas.computeIfAbsent(lemma(form), key -> new ArrayList<>()).add(form);
      }
    }
    lemmas.forEach(this::listed);
    patterns.forEach(this::pattern);
    return terms;
  }

  private boolean isAbbreviation(ImportedForm form) {
    return abbreviations && form.isAbbreviation();
  }

  private static Optional<KnownWords.Reading> reading(ImportedForm form) {
    return KnownWords.reading(form.text().toLowerCase(Locale.ROOT));
  }

  private String lemma(ImportedForm form) {
    return isAbbreviation(form)
        ? form.text()
        : reading(form).map(KnownWords.Reading::lemma).orElse(form.text());
  }

  /** Makes a term of a base form whose inflected forms are all listed. */
  private void fold(ImportedForm form) {
    if (used.contains(ImportedForm.key(form.text()))) {
      return;
    }
    List<PartOfSpeech> candidates = new ArrayList<>();
    if (isAbbreviation(form)) {
      candidates.add(PartOfSpeech.ABBR);
    } else {
      reading(form).ifPresent(reading -> candidates.add(reading.pos()));
      candidates.addAll(INFLECTING);
    }
    Set<Language> own = form.languages(languages);
    PartOfSpeech best = PartOfSpeech.PHRASE;
    Map<Language, Set<String>> covered = Map.of();
    int most = 1;
    for (PartOfSpeech pos : candidates) {
      Map<Language, Set<String>> keys = covered(form.text(), pos, own);
      Set<String> all = new LinkedHashSet<>();
      keys.values().forEach(all::addAll);
      if (all.size() > most) {
        most = all.size();
        best = pos;
        covered = keys;
      }
    }
    if (best != PartOfSpeech.PHRASE) {
      addFolded(form, best, covered);
    }
  }

  /** The keys of the inflected forms, of the languages in which all of them are listed. */
  private Map<Language, Set<String>> covered(String text, PartOfSpeech pos, Set<Language> own) {
    Map<Language, Set<String>> covered = new LinkedHashMap<>();
    for (Language language : own) {
      Set<String> keys = new LinkedHashSet<>();
      inflected(text, language, pos).forEach(form -> keys.add(ImportedForm.key(form)));
      if (keys.stream().allMatch(this::isListed)) {
        covered.put(language, keys);
      }
    }
    return covered;
  }

  private boolean isListed(String key) {
    ImportedForm form = forms.get(key);
    return form != null && form.pattern().isEmpty();
  }

  private List<String> inflected(String text, Language language, PartOfSpeech pos) {
    ImportedForm listed = forms.get(ImportedForm.key(text));
    Form form = new Form(text, language, false, listed.place());
    Term term =
        new Term(
            "",
            "",
            List.of(),
            "",
            pos,
            List.of(form),
            CompoundUse.NONE,
            Spread.NONE,
            List.of(),
            List.of(),
            List.of(),
            listed.place());
    return Inflector.forms(term).stream().map(WordForm::text).toList();
  }

  private void addFolded(ImportedForm form, PartOfSpeech pos, Map<Language, Set<String>> covered) {
    ImportedTerm.Forms written = new ImportedTerm.Forms();
    covered.keySet().forEach(language -> written.add(language, form.text()));
    Set<Language> others = form.languages(languages);
    others.removeAll(covered.keySet());
    if (form.text().length() >= ImportedTerm.LENT && covered.containsKey(Language.BOKMAAL)) {
      others.remove(Language.NYNORSK);
    }
    others.forEach(language -> written.add(language, '=' + form.text()));
    for (Set<String> keys : covered.values()) {
      used.addAll(keys);
      for (String key : keys) {
        if (key.length() < ImportedTerm.LENT) {
          forms.get(key).languages(languages).stream()
              .filter(language -> !covered.containsKey(language))
              .forEach(language -> written.add(language, '=' + forms.get(key).text()));
        }
      }
    }
    add(form, form.text(), pos, written.all('=' + form.text()), "");
  }

  /** Makes a term of listed forms of the same word. */
  private void listed(String lemma, List<ImportedForm> same) {
    ImportedForm first = same.get(0);
    PartOfSpeech pos =
        isAbbreviation(first)
            ? PartOfSpeech.ABBR
            : reading(first).map(KnownWords.Reading::pos).orElse(PartOfSpeech.PHRASE);
    ImportedTerm.Forms written = new ImportedTerm.Forms();
    for (ImportedForm form : same) {
      boolean asIs = pos == PartOfSpeech.PHRASE || (inflect && form.text().equals(lemma));
      written.add(form.languages(languages), asIs ? form.text() : '=' + form.text());
    }
    String otherwise = pos == PartOfSpeech.PHRASE ? first.text() : '=' + first.text();
    add(first, lemma, pos, written.all(otherwise), "");
  }

  /** Makes a term of what a wildcard stands for. */
  private void pattern(String pattern, List<ImportedForm> same) {
    ImportedForm first = same.get(0);
    ImportedTerm.Forms written = new ImportedTerm.Forms();
    same.forEach(form -> written.add(form.languages(languages), form.text()));
    String note = "Stands for " + pattern + " (" + Names.shortPlace(first.place()) + ").";
    add(
        first,
        pattern.replaceAll("[*?]", ""),
        PartOfSpeech.PHRASE,
        written.all(first.text()),
        note);
  }

  private void add(
      ImportedForm form,
      String name,
      PartOfSpeech pos,
      Map<Language, List<String>> written,
      String note) {
    terms.add(
        new ImportedTerm(
            name, form.text(), categories, pos, written, form.compound(), note, form.place()));
  }
}
