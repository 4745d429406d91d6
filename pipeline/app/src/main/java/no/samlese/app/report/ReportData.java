package no.samlese.app.report;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.store.Database;
import no.samlese.text.Language;

/**
 * What several pages show, read once.
 *
 * @param groups categories by lexicon
 * @param rates by key of the municipality and category
 * @param pooled rates of all municipalities together, by category
 * @param municipalities in alphabetical order, the unknown ones last
 */
record ReportData(
    Site site,
    RunDescription run,
    Database database,
    RunTables tables,
    List<CategoryGroup> groups,
    List<Term> terms,
    Map<String, Map<String, Rate>> rates,
    Map<String, Rate> pooled,
    List<Municipality> municipalities,
    List<DocumentLine> documents,
    List<ProblemLine> problems) {

  static ReportData of(Database database, RunJson json, ReportOptions options) {
    Language language = options.language();
    Labels labels = Labels.of(language);
    RunDescription run = RunDescription.of(json, language);
    RunTables tables = new RunTables(database);
    List<Municipality> municipalities = named(tables.municipalities(), language);
    List<DocumentLine> documents = tables.documents();
    List<Category> categories = tables.categories(language);
    List<Term> terms = tables.terms();
    SiteMap map = SiteMap.of(options.sections(), municipalities, documents, categories, terms);
    return new ReportData(
        Site.of(options, run.version(), map),
        run,
        database,
        tables,
        groups(categories, run),
        terms,
        tables.rates(),
        tables.pooledRates(),
        municipalities,
        documents,
        tables.problems(new ProblemTexts(labels)));
  }

  private static List<CategoryGroup> groups(List<Category> categories, RunDescription run) {
    Map<String, List<Category>> byLexicon = new LinkedHashMap<>();
    for (Category category : categories) {
      byLexicon.computeIfAbsent(category.lexicon(), name -> new ArrayList<>()).add(category);
    }
    Map<String, String> titles = new HashMap<>();
    run.lexicons().forEach(line -> titles.put(line.name(), line.title()));
    return byLexicon.entrySet().stream()
        .map(
            e ->
                new CategoryGroup(
                    e.getKey(), titles.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .toList();
  }

  /** With names that tell them apart and the names of their pages. */
  private static List<Municipality> named(List<Municipality> found, Language language) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    Map<String, Integer> bearers = new HashMap<>();
    for (Municipality municipality : found) {
      names.put(municipality.unit(), municipality.name());
      codes.put(municipality.unit(), municipality.code());
      bearers.merge(municipality.name(), 1, Integer::sum);
    }
    Map<String, String> slugs = Slugs.of(names, codes);
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language.code()));
    return found.stream()
        .map(
            municipality -> {
              String name = municipality.name();
              boolean shared = bearers.get(name) > 1 && !municipality.code().isEmpty();
              return municipality.called(
                  shared ? name + " (" + municipality.code() + ")" : name,
                  slugs.get(municipality.unit()));
            })
        .sorted(
            Comparator.comparing(Municipality::unknown)
                .thenComparing(Municipality::name, alphabet)
                .thenComparing(Municipality::unit))
        .toList();
  }

  /** The lexicons compared first. */
  List<CategoryGroup> mainGroups() {
    return groups.stream().filter(CategoryGroup::main).toList();
  }

  List<CategoryGroup> otherGroups() {
    return groups.stream().filter(group -> !group.main()).toList();
  }

  List<Category> categories() {
    return groups.stream().flatMap(group -> group.categories().stream()).toList();
  }

  Rate rate(Municipality municipality, Category category) {
    return rates.getOrDefault(municipality.unit(), Map.of()).getOrDefault(category.id(), Rate.NONE);
  }

  Rate pooled(Category category) {
    return pooled.getOrDefault(category.id(), Rate.NONE);
  }
}
