package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.lexicon.Category;
import no.samlese.lexicon.CompoundUse;
import no.samlese.lexicon.Form;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.lexicon.Place;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.WordForm;
import no.samlese.text.Language;

/**
 * Makes a dictionary for other tools of lexicons. Those tools know no inflection, so every printed
 * form is an entry, under the one category in which its term counts.
 */
public final class LexiconExport {
  private final Set<Language> languages;
  private final boolean tellsLanguages;
  private final Report.Builder report;
  private final DictionaryBuilder builder = new DictionaryBuilder();
  private final Map<String, Term> firstUse = new LinkedHashMap<>();

  private LexiconExport(Set<Language> languages, boolean tellsLanguages, Report.Builder report) {
    this.languages = Set.copyOf(languages);
    this.tellsLanguages = tellsLanguages;
    this.report = report;
  }

  /**
   * The dictionary of some lexicons.
   *
   * @param languages those whose forms are exported
   * @param tellsLanguages whether the format keeps languages apart
   * @param report what is lost is noted there
   */
  public static Dictionary of(
      List<Lexicon> lexicons,
      Set<Language> languages,
      boolean tellsLanguages,
      Report.Builder report) {
    LexiconExport export = new LexiconExport(languages, tellsLanguages, report);
    lexicons.forEach(export::add);
    String title = lexicons.size() == 1 ? lexicons.get(0).name() : "samlese";
    return export.builder.build(title);
  }

  private void add(Lexicon lexicon) {
    for (Category category : lexicon.categories()) {
      builder.category(
          path(category.id()), category.definition().getOrDefault("en", ""), category.place());
    }
    if (!tellsLanguages && languages.size() > 1) {
      report.note("Languages are put together: a form is found in texts of every language");
    }
    lexicon.terms().forEach(this::add);
  }

  private static List<String> path(String category) {
    return Arrays.asList(category.split("/", -1));
  }

  private void add(Term term) {
    Set<String> texts = new LinkedHashSet<>();
    for (WordForm form : inOrder(Inflector.forms(term))) {
      if (languages.contains(form.form().language())) {
        String language = tellsLanguages ? form.form().language().code() : "";
        if (texts.add(form.text()) || tellsLanguages) {
          builder.entry(path(term.category()), form.text(), language, form.form().place());
        }
      }
    }
    noteLosses(term);
    texts.forEach(text -> noteShared(text, term));
  }

  /** Spellings in the order of the lexicon, each before its inflected forms by the alphabet. */
  private static List<WordForm> inOrder(List<WordForm> forms) {
    Map<Form, List<WordForm>> bySpelling = new LinkedHashMap<>();
    for (WordForm form : forms) {
      bySpelling.computeIfAbsent(form.form(), key -> new ArrayList<>()).add(form);
    }
    List<WordForm> ordered = new ArrayList<>();
    bySpelling.forEach(
        (spelling, own) -> {
          own.sort(
              Comparator.comparing(
                      (WordForm form) -> !form.text().equalsIgnoreCase(spelling.text()))
                  .thenComparing(WordForm::text));
          ordered.addAll(own);
        });
    return ordered;
  }

  private void noteLosses(Term term) {
    Place place = term.place();
    if (term.compound() != CompoundUse.NONE) {
      report.note(
          "Compounds are not found: only the forms themselves",
          place,
          term.id() + " (" + term.compound().label() + ')');
    }
    if (!term.spread().isNone()) {
      report.note("Words of a phrase must stand side by side, as written", place, term.id());
    }
    if (!term.unless().isEmpty()) {
      report.note(
          "Exclusions are lost: the forms are found in every surrounding",
          place,
          term.id() + " (" + String.join(", ", term.unless()) + ')');
    }
    if (!term.also().isEmpty()) {
      report.note(
          "Other categories that a term may signal (\"also\") are lost",
          place,
          term.id() + " (" + String.join(", ", term.also()) + ')');
    }
    if (!term.facet().isEmpty()) {
      report.note("Facets are lost", place, term.id() + " (" + term.facet() + ')');
    }
    if (term.pos() == PartOfSpeech.ABBR) {
      report.note("Capitals of abbreviations are not asked for by most tools", place, term.id());
    }
    report.note(
        "Ids, parts of speech, sources, examples and counterexamples are lost", place, term.id());
  }

  private void noteShared(String text, Term term) {
    Term former = firstUse.putIfAbsent(text, term);
    if (former != null && !former.category().equals(term.category())) {
      report.note(
          "Forms that stand in two categories are counted in both",
          term.place(),
          text + " (" + former.category() + ", " + term.category() + ')');
    }
  }
}
