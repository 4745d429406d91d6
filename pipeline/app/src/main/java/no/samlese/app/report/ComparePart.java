package no.samlese.app.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page on which a reader puts municipalities side by side. Rates and statements of all are in a
 * file of their own; the page's script asks which differences bear weight: those whose 95 %
 * interval, made of the intervals of the two rates (Zou and Donner 2008, Statistics in Medicine
 * 27), leaves out zero.
 */
final class ComparePart implements ReportPart {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Rates beyond these decimals say nothing, and cost room. */
  private static final double ROUNDED = 100;

  @Override
  public String name() {
    return "comparison of municipalities";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.COMPARE);
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    folder.copy("compare.js", "assets/compare.js");
    folder.write("compare/data.js", "samlese.compare(" + json(content(data)) + ");\n");
    folder.render("compare.jte", data.site(), "compare.html");
  }

  private static Map<String, Object> content(ReportData data) {
    List<Municipality> shown =
        data.municipalities().stream().filter(municipality -> municipality.words() > 0).toList();
    Map<String, List<Finding>> findings = data.tables().findings(data.site().language());
    Map<String, Object> content = new LinkedHashMap<>();
    content.put(
        "groups", mainFirst(data).stream().map(group -> group(group, data.site())).toList());
    content.put(
        "claims",
        findings.values().stream()
            .findFirst()
            .map(list -> list.stream().map(Finding::title).toList())
            .orElse(List.of()));
    content.put(
        "units",
        shown.stream()
            .map(unit -> unit(data, unit, findings.getOrDefault(unit.unit(), List.of())))
            .toList());
    return content;
  }

  private static Map<String, Object> group(CategoryGroup group, Site site) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", group.title());
    map.put(
        "categories",
        group.categories().stream()
            .map(category -> List.of(category.label(), site.categoryPage(category)))
            .toList());
    return map;
  }

  private static Map<String, Object> unit(
      ReportData data, Municipality municipality, List<Finding> findings) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", municipality.slug());
    map.put("name", data.site().name(municipality));
    map.put("page", data.site().municipalityPage(municipality.unit()));
    map.put("words", municipality.words());
    map.put("documents", municipality.read());
    List<Object> rates = new ArrayList<>();
    for (CategoryGroup group : mainFirst(data)) {
      group.categories().forEach(c -> rates.add(rate(data.rate(municipality, c))));
    }
    map.put("rates", rates);
    map.put("claims", findings.stream().map(finding -> finding.present() ? 1 : 0).toList());
    return map;
  }

  private static List<CategoryGroup> mainFirst(ReportData data) {
    return Stream.concat(data.mainGroups().stream(), data.otherGroups().stream()).toList();
  }

  /** Hits and rate, and the ends of the interval if there is one. */
  private static List<Number> rate(Rate rate) {
    double value = rate.per10kWords() == null ? 0 : round(rate.per10kWords());
    return rate.hasInterval()
        ? List.of(rate.hits(), value, round(rate.low()), round(rate.high()))
        : List.of(rate.hits(), value);
  }

  private static double round(double number) {
    return Math.round(number * ROUNDED) / ROUNDED;
  }

  private static String json(Object content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts and numbers is JSON", e);
    }
  }
}
