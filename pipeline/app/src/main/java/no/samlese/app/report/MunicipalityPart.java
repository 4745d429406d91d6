package no.samlese.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samlese.app.report.MunicipalityPage.Entry;
import no.samlese.app.report.MunicipalityPage.Section;
import no.samlese.app.report.MunicipalityPage.ThemeSection;

/** The pages of the municipalities. */
final class MunicipalityPart implements ReportPart {
  private static final int QUOTATIONS = QuotationTables.MOST;

  /** Municipalities whose quotations are in memory at a time. */
  private static final int AT_ONCE = 120;

  /** Scales of drawings end at a multiple of this. */
  private static final int SCALE_STEP = 10;

  @Override
  public String name() {
    return "pages of the municipalities";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.MUNICIPALITIES);
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    new Writer(data, folder).write();
  }

  /** The pages of one report. */
  private static final class Writer {
    private final ReportData data;
    private final ReportFolder folder;
    private final Map<String, List<DocumentLine>> documents;
    private final Map<String, List<ProblemLine>> problems;
    private final Map<String, List<Finding>> findings;
    private final Map<String, Category> categories;
    private final Map<String, String> groups;
    private final Map<String, Long> groupSizes;
    private final Map<String, Map<String, Rate>> groupRates;
    private final Map<String, Position> positions;
    private final Map<String, List<Change>> changes;
    private final int words;

    Writer(ReportData data, ReportFolder folder) {
      this.data = data;
      this.folder = folder;
      this.documents =
          data.documents().stream()
              .filter(document -> !document.skipped())
              .collect(Collectors.groupingBy(DocumentLine::unit));
      this.problems = data.problems().stream().collect(Collectors.groupingBy(ProblemLine::unit));
      this.findings = data.tables().findings(data.site().language());
      this.categories =
          data.categories().stream().collect(Collectors.toMap(Category::id, Function.identity()));
      MunicipalityTables tables = new MunicipalityTables(data.database());
      this.groups = tables.groups();
      this.groupSizes =
          groups.values().stream()
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      this.groupRates = tables.groupRates();
      this.positions = tables.positions();
      this.changes = tables.changes();
      this.words = data.municipalities().stream().mapToInt(Municipality::words).sum();
    }

    void write() {
      QuotationTables tables = new QuotationTables(data.database());
      List<Municipality> all = data.municipalities();
      for (int from = 0; from < all.size(); from += AT_ONCE) {
        List<Municipality> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
        Map<String, Map<String, List<Quotation>>> quotations =
            tables.of(some.stream().map(Municipality::unit).toList(), QUOTATIONS);
        for (Municipality municipality : some) {
          folder.render(
              "municipality.jte",
              page(municipality, quotations.getOrDefault(municipality.unit(), Map.of())),
              data.site().map().municipalities().get(municipality.unit()));
        }
      }
    }

    private MunicipalityPage page(
        Municipality municipality, Map<String, List<Quotation>> quotations) {
      String unit = municipality.unit();
      String group = groups.get(unit);
      String shown = groupSizes.getOrDefault(group, 0L) > 1 ? group : null;
      return new MunicipalityPage(
          data.site().below(),
          municipality,
          words,
          shown,
          themes(municipality, shown, quotations),
          positions.get(unit),
          changes.getOrDefault(unit, List.of()),
          categories,
          documents.getOrDefault(unit, List.of()),
          problems.getOrDefault(unit, List.of()),
          QUOTATIONS);
    }

    private List<ThemeSection> themes(
        Municipality municipality, String group, Map<String, List<Quotation>> quotations) {
      Map<Theme, List<CategoryGroup>> lexicons =
          data.groups().stream()
              .collect(Collectors.groupingBy(lexicon -> Theme.ofLexicon(lexicon.lexicon())));
      Map<Theme, List<Finding>> statements =
          findings.getOrDefault(municipality.unit(), List.of()).stream()
              .collect(Collectors.groupingBy(finding -> Theme.ofTopic(finding.topic())));
      List<ThemeSection> themes = new ArrayList<>();
      for (Theme theme : Theme.values()) {
        if (lexicons.containsKey(theme) || statements.containsKey(theme)) {
          List<CategoryGroup> own = lexicons.getOrDefault(theme, List.of());
          double scale = scale(municipality, own);
          themes.add(
              new ThemeSection(
                  theme.id(),
                  data.site().text("theme." + theme.id()),
                  scale,
                  own.stream()
                      .map(lexicon -> section(lexicon, municipality, group, scale, quotations))
                      .toList(),
                  statements.getOrDefault(theme, List.of())));
        }
      }
      return themes;
    }

    private Section section(
        CategoryGroup lexicon,
        Municipality municipality,
        String group,
        double scale,
        Map<String, List<Quotation>> quotations) {
      Map<String, Rate> ofGroup = groupRates.getOrDefault(group, Map.of());
      List<Entry> entries = new ArrayList<>();
      for (Category category : lexicon.categories()) {
        Rate rate = data.rate(municipality, category);
        Rate all = data.pooled(category);
        entries.add(
            new Entry(
                category,
                rate,
                ofGroup.get(category.id()),
                all,
                IntervalBar.of(rate, all, scale),
                quotations.getOrDefault(category.id(), List.of())));
      }
      return new Section(lexicon.lexicon(), lexicon.title(), lexicon.main(), entries);
    }

    private double scale(Municipality municipality, List<CategoryGroup> lexicons) {
      double reach =
          lexicons.stream()
              .flatMap(lexicon -> lexicon.categories().stream())
              .mapToDouble(c -> IntervalBar.reach(data.rate(municipality, c), data.pooled(c)))
              .max()
              .orElse(1);
      return Math.max(1, Math.ceil(reach / SCALE_STEP)) * SCALE_STEP;
    }
  }
}
