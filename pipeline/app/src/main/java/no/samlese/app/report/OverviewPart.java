package no.samlese.app.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What every report has: the overview, all rates, the corpus and the method. */
final class OverviewPart implements ReportPart {
  /** From here on rates stand without their intervals on the overview, so that it opens fast. */
  private static final int MANY = 40;

  @Override
  public String name() {
    return "overview";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return true;
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    folder.copy("samlese.css", "assets/samlese.css");
    folder.copy("overview.js", "assets/overview.js");
    folder.render("index.jte", index(data), "index.html");
    folder.render("rates.jte", rates(data), "rates.html");
    folder.render("corpus.jte", CorpusPage.of(data), "corpus.html");
    folder.render("method.jte", method(data), "method.html");
  }

  private static IndexPage index(ReportData data) {
    List<CategoryGroup> main = data.mainGroups();
    HeatTable heat = new HeatTable(main, data.rates());
    Site site = data.site();
    Charts charts = new Charts(data);
    return new IndexPage(
        site,
        question(data),
        CorpusFigures.of(data.documents()),
        KeyFindings.of(data),
        charts.shown(charts.overview()),
        charts.drawnCategories(),
        heat.heat(data, byLikeness(data), data.municipalities().size() <= MANY),
        heat.example(data.municipalities()).orElse(null),
        data.problems().stream().filter(ProblemLine::severe).toList().size());
  }

  /** Those that spread their words alike stand side by side; those too short to tell come last. */
  private static List<Municipality> byLikeness(ReportData data) {
    Map<String, Integer> places = new HashMap<>();
    data.database()
        .query(
            "SELECT id, place FROM space WHERE measure = 'category' AND kind = 'municipality'",
            row -> places.put(row.getString("id"), row.getInt("place")));
    return data.municipalities().stream()
        .sorted(
            Comparator.comparingInt(
                municipality -> places.getOrDefault(municipality.unit(), Integer.MAX_VALUE)))
        .toList();
  }

  private static RatesPage rates(ReportData data) {
    return new RatesPage(
        data.site(),
        data.documents().stream().mapToInt(DocumentLine::words).sum(),
        data.groups().stream()
            .map(
                group ->
                    new HeatTable(List.of(group), data.rates())
                        .heat(data, data.municipalities(), true))
            .toList());
  }

  private static MethodPage method(ReportData data) {
    return new MethodPage(
        data.site(),
        data.run(),
        data.groups(),
        data.terms().stream()
            .collect(Collectors.groupingBy(Term::lexicon, Collectors.summingInt(term -> 1))),
        CorpusFigures.of(data.documents()));
  }

  /** What was asked for: the titles of the lexicons, as an enumeration within a sentence. */
  static String question(ReportData data) {
    return data.site()
        .enumerate(data.mainGroups().stream().map(group -> small(group.title())).toList());
  }

  /** Inside a sentence a title begins with a small letter, unless it is an abbreviation. */
  private static String small(String title) {
    boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
    return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
  }
}
