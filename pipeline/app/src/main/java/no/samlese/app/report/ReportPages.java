package no.samlese.app.report;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlese.app.report.MunicipalityPage.Entry;
import no.samlese.app.report.MunicipalityPage.Profile;
import no.samlese.app.report.MunicipalityPage.Section;
import no.samlese.app.report.MunicipalityPage.Topic;
import no.samlese.store.Table;

/** Puts together what each page shows. */
final class ReportPages {
  private static final int QUOTATIONS = 12;

  /** Scales of drawings end at a multiple of this. */
  private static final int SCALE_STEP = 10;

  private final Site site;
  private final RunDescription description;
  private final RunTables tables;
  private final List<CategoryGroup> groups;
  private final Map<String, Map<String, Rate>> rates;
  private final Map<String, Rate> pooled;
  private final List<Municipality> municipalities;
  private final List<DocumentLine> documents;
  private final List<ProblemLine> problems;
  private final Map<String, List<DocumentLine>> documentsByUnit;
  private final Map<String, List<ProblemLine>> problemsByUnit;

  ReportPages(Site site, RunDescription description, RunTables tables) {
    this.site = site;
    this.description = description;
    this.tables = tables;
    this.groups = groups(tables.categories(site.language()));
    this.rates = tables.rates();
    this.pooled = tables.pooledRates();
    this.municipalities = named(tables.municipalities());
    this.documents = tables.documents();
    this.problems = tables.problems(new ProblemTexts(site.labels()));
    this.documentsByUnit =
        documents.stream()
            .filter(document -> !document.skipped())
            .collect(Collectors.groupingBy(DocumentLine::unit));
    this.problemsByUnit = problems.stream().collect(Collectors.groupingBy(ProblemLine::unit));
  }

  private List<CategoryGroup> groups(List<Category> categories) {
    Map<String, List<Category>> byLexicon = new LinkedHashMap<>();
    for (Category category : categories) {
      byLexicon.computeIfAbsent(category.lexicon(), name -> new ArrayList<>()).add(category);
    }
    Map<String, String> titles = new HashMap<>();
    description.lexicons().forEach(line -> titles.put(line.name(), line.title()));
    return byLexicon.entrySet().stream()
        .map(
            e ->
                new CategoryGroup(
                    e.getKey(), titles.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .toList();
  }

  /** With names that tell them apart and the names of their pages, in alphabetical order. */
  private List<Municipality> named(List<Municipality> found) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    Map<String, Integer> bearers = new HashMap<>();
    for (Municipality municipality : found) {
      names.put(municipality.unit(), municipality.name());
      codes.put(municipality.unit(), municipality.code());
      bearers.merge(municipality.name(), 1, Integer::sum);
    }
    Map<String, String> slugs = Slugs.of(names, codes);
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(site.language().code()));
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

  List<Municipality> municipalities() {
    return municipalities;
  }

  IndexPage index() {
    List<CategoryGroup> main = groups.stream().filter(CategoryGroup::main).toList();
    HeatTable heat = new HeatTable(main, rates);
    Map<String, Municipality> pages = new HashMap<>();
    municipalities.forEach(municipality -> pages.put(municipality.unit(), municipality));
    return new IndexPage(
        site,
        enumerate(main.stream().map(group -> small(group.title())).toList()),
        CorpusFigures.of(documents),
        heat.heat(municipalities, pooled),
        groups.stream()
            .filter(group -> !group.main())
            .map(group -> new HeatTable(List.of(group), rates).heat(municipalities, pooled))
            .toList(),
        heat.example(municipalities).orElse(null),
        documents,
        problems,
        pages,
        Table.all().stream().filter(Table::fitsSpreadsheet).map(Table::name).toList());
  }

  private String enumerate(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last))
        + " "
        + site.text("and")
        + " "
        + words.get(last);
  }

  /** Inside a sentence a title begins with a small letter, unless it is an abbreviation. */
  private static String small(String title) {
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
  }

  MethodPage method() {
    return new MethodPage(site, description, groups, tables.terms(), CorpusFigures.of(documents));
  }

  MunicipalityPage municipality(Municipality municipality) {
    Map<String, Rate> own = rates.getOrDefault(municipality.unit(), Map.of());
    Map<String, List<Quotation>> quotations =
        tables.quotations(municipality.unit(), QUOTATIONS).stream()
            .collect(Collectors.groupingBy(Quotation::category));
    return new MunicipalityPage(
        site.below(),
        municipality,
        municipalities.stream().mapToInt(Municipality::words).sum(),
        profile(true, own, quotations),
        profile(false, own, quotations),
        topics(tables.findings(municipality, site.language())),
        documentsByUnit.getOrDefault(municipality.unit(), List.of()),
        problemsByUnit.getOrDefault(municipality.unit(), List.of()),
        QUOTATIONS);
  }

  private List<Topic> topics(List<Finding> findings) {
    Map<String, List<Finding>> byTopic = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byTopic.computeIfAbsent(finding.topic(), t -> new ArrayList<>()).add(finding);
    }
    return byTopic.entrySet().stream()
        .map(e -> new Topic(site.text("findings.topic." + e.getKey()), e.getValue()))
        .toList();
  }

  private Profile profile(
      boolean main, Map<String, Rate> own, Map<String, List<Quotation>> quotations) {
    List<CategoryGroup> shown = groups.stream().filter(group -> group.main() == main).toList();
    double scale = scale(shown, own);
    return new Profile(
        scale, shown.stream().map(group -> section(group, own, quotations, scale)).toList());
  }

  private double scale(List<CategoryGroup> shown, Map<String, Rate> own) {
    double reach =
        shown.stream()
            .flatMap(group -> group.categories().stream())
            .filter(category -> own.containsKey(category.id()))
            .mapToDouble(c -> IntervalBar.reach(own.get(c.id()), pooled(c.id())))
            .max()
            .orElse(1);
    return Math.ceil(reach / SCALE_STEP) * SCALE_STEP;
  }

  private Section section(
      CategoryGroup group,
      Map<String, Rate> own,
      Map<String, List<Quotation>> quotations,
      double scale) {
    List<Entry> entries = new ArrayList<>();
    for (Category category : group.categories()) {
      Rate rate = own.getOrDefault(category.id(), Rate.NONE);
      Rate all = pooled(category.id());
      entries.add(
          new Entry(
              category,
              rate,
              all,
              IntervalBar.of(rate, all, scale),
              quotations.getOrDefault(category.id(), List.of())));
    }
    return new Section(group.lexicon(), group.title(), group.main(), entries);
  }

  private Rate pooled(String category) {
    return pooled.getOrDefault(category, Rate.NONE);
  }
}
