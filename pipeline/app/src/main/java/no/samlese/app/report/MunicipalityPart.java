package no.samlese.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlese.app.report.MunicipalityPage.Entry;
import no.samlese.app.report.MunicipalityPage.Profile;
import no.samlese.app.report.MunicipalityPage.Section;
import no.samlese.app.report.MunicipalityPage.Topic;

/** The pages of the municipalities. */
final class MunicipalityPart implements ReportPart {
  private static final int QUOTATIONS = 12;

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
    Map<String, List<DocumentLine>> documents =
        data.documents().stream()
            .filter(document -> !document.skipped())
            .collect(Collectors.groupingBy(DocumentLine::unit));
    Map<String, List<ProblemLine>> problems =
        data.problems().stream().collect(Collectors.groupingBy(ProblemLine::unit));
    int words = data.municipalities().stream().mapToInt(Municipality::words).sum();
    for (Municipality municipality : data.municipalities()) {
      Map<String, List<Quotation>> quotations =
          data.tables().quotations(municipality.unit(), QUOTATIONS).stream()
              .collect(Collectors.groupingBy(Quotation::category));
      MunicipalityPage page =
          new MunicipalityPage(
              data.site().below(),
              municipality,
              words,
              profile(data, data.mainGroups(), municipality, quotations),
              profile(data, data.otherGroups(), municipality, quotations),
              topics(data, data.tables().findings(municipality, data.site().language())),
              documents.getOrDefault(municipality.unit(), List.of()),
              problems.getOrDefault(municipality.unit(), List.of()),
              QUOTATIONS);
      folder.render(
          "municipality.jte", page, data.site().map().municipalities().get(municipality.unit()));
    }
  }

  private static List<Topic> topics(ReportData data, List<Finding> findings) {
    Map<String, List<Finding>> byTopic = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byTopic.computeIfAbsent(finding.topic(), t -> new ArrayList<>()).add(finding);
    }
    return byTopic.entrySet().stream()
        .map(e -> new Topic(data.site().text("findings.topic." + e.getKey()), e.getValue()))
        .toList();
  }

  private static Profile profile(
      ReportData data,
      List<CategoryGroup> groups,
      Municipality municipality,
      Map<String, List<Quotation>> quotations) {
    double scale = scale(data, groups, municipality);
    return new Profile(
        scale,
        groups.stream()
            .map(group -> section(data, group, municipality, quotations, scale))
            .toList());
  }

  private static double scale(
      ReportData data, List<CategoryGroup> groups, Municipality municipality) {
    double reach =
        groups.stream()
            .flatMap(group -> group.categories().stream())
            .mapToDouble(c -> IntervalBar.reach(data.rate(municipality, c), data.pooled(c)))
            .max()
            .orElse(1);
    return Math.max(1, Math.ceil(reach / SCALE_STEP)) * SCALE_STEP;
  }

  private static Section section(
      ReportData data,
      CategoryGroup group,
      Municipality municipality,
      Map<String, List<Quotation>> quotations,
      double scale) {
    List<Entry> entries = new ArrayList<>();
    for (Category category : group.categories()) {
      Rate rate = data.rate(municipality, category);
      Rate all = data.pooled(category);
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
}
