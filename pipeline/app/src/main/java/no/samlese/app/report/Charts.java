package no.samlese.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samlese.app.figure.Figure;
import no.samlese.app.figure.FigureFile;
import no.samlese.app.figure.FigureFrame;
import no.samlese.app.figure.FigureNumbers;
import no.samlese.app.figure.ForestPlot;
import no.samlese.app.figure.ForestRow;
import no.samlese.app.figure.FunnelLimit;
import no.samlese.app.figure.FunnelPlot;
import no.samlese.app.figure.FunnelPoint;
import no.samlese.app.figure.HeatColumn;
import no.samlese.app.figure.HeatFigure;
import no.samlese.app.figure.HeatRow;
import no.samlese.app.report.IndexPage.Heat;
import no.samlese.app.report.IndexPage.HeatCell;

/** The drawings of a report, made from its tables. */
final class Charts {
  /** Rows that a reader takes in; of more, the highest and the lowest are drawn. */
  private static final int MOST_ROWS = 40;

  private final ReportData data;
  private final Site site;
  private final FigureNumbers numbers;
  private final MapCharts maps;
  private final Map<String, List<FunnelRow>> funnels = new HashMap<>();

  /** A municipality in the funnel of a category. */
  private record FunnelRow(
      String label, int words, Double rate, Double low, Double high, String verdict) {}

  Charts(ReportData data) {
    this.data = data;
    this.site = data.site();
    this.numbers = FigureNumbers.of(Locale.forLanguageTag(site.language().code()));
    this.maps = new MapCharts(data, this);
    Map<String, String> names =
        data.municipalities().stream().collect(Collectors.toMap(Municipality::unit, site::name));
    data.database()
        .query(
            "SELECT * FROM comparison WHERE field = 'municipality' ORDER BY category, words, unit",
            row ->
                funnels
                    .computeIfAbsent(row.getString("category"), c -> new ArrayList<>())
                    .add(
                        new FunnelRow(
                            names.getOrDefault(row.getString("unit"), row.getString("unit")),
                            row.getInt("words"),
                            RunTables.number(row, "per_10k"),
                            RunTables.number(row, "funnel_low"),
                            RunTables.number(row, "funnel_high"),
                            row.getString("funnel"))));
  }

  /** Drawings as pages show them: none where their files are not wanted. */
  List<Chart> shown(List<Figure> figures) {
    return site.has(ReportSection.FIGURES) ? figures.stream().map(Chart::of).toList() : List.of();
  }

  /** The drawings of the overview. */
  List<Figure> overview() {
    List<Figure> figures = new ArrayList<>();
    if (!FigureFile.available()) {
      return figures;
    }
    leading().ifPresent(category -> figures.add(forest(category)));
    maps.ternary().ifPresent(figures::add);
    leading().flatMap(this::funnel).ifPresent(figures::add);
    maps.space().ifPresent(figures::add);
    maps.network().ifPresent(figures::add);
    return figures;
  }

  /** The drawings of a category of the lexicons compared first; others have tables alone. */
  List<Figure> of(Category category) {
    List<Figure> figures = new ArrayList<>();
    if (FigureFile.available() && category.main() && data.pooled(category).hits() > 0) {
      figures.add(forest(category));
      funnel(category).ifPresent(figures::add);
    }
    return figures;
  }

  /** The categories that {@link #of} draws. */
  List<Category> drawnCategories() {
    return data.mainGroups().stream()
        .flatMap(group -> group.categories().stream())
        .filter(category -> data.pooled(category).hits() > 0)
        .toList();
  }

  /** The first category of the first lexicon that is found at all. */
  private Optional<Category> leading() {
    return data.mainGroups().stream()
        .flatMap(group -> group.categories().stream())
        .filter(category -> data.pooled(category).hits() > 0)
        .findFirst();
  }

  private Figure forest(Category category) {
    List<ForestRow> rows =
        data.municipalities().stream()
            .filter(municipality -> municipality.words() > 0)
            .map(municipality -> row(municipality, data.rate(municipality, category)))
            .sorted(Comparator.comparingDouble(ForestRow::value).reversed())
            .toList();
    boolean cut = rows.size() > MOST_ROWS;
    Rate all = data.pooled(category);
    return new ForestPlot(
        "forest-" + category.anchor(),
        site.text("chart.forest", category.label()),
        site.text(cut ? "chart.forest.cut" : "chart.forest.text", MOST_ROWS / 2, rows.size()),
        site.text("chart.per10k"),
        cut ? ends(rows) : rows,
        all.per10kWords(),
        site.text("chart.all", site.rate(all)),
        frame("chart.municipality", "chart.rate", "chart.low", "chart.high"));
  }

  private static List<ForestRow> ends(List<ForestRow> rows) {
    List<ForestRow> ends = new ArrayList<>(rows.subList(0, MOST_ROWS / 2));
    ends.addAll(rows.subList(rows.size() - MOST_ROWS / 2, rows.size()));
    return ends;
  }

  private ForestRow row(Municipality municipality, Rate rate) {
    String interval = rate.hasInterval() ? " (" + site.interval(rate) + ")" : "";
    return new ForestRow(
        site.name(municipality),
        rate.per10kWords() == null ? 0 : rate.per10kWords(),
        rate.low(),
        rate.high(),
        site.rate(rate) + interval,
        false);
  }

  private Optional<Figure> funnel(Category category) {
    List<FunnelRow> rows =
        funnels.getOrDefault(category.id(), List.of()).stream()
            .filter(row -> row.rate() != null && row.words() > 0)
            .toList();
    if (rows.stream().noneMatch(row -> row.low() != null)) {
      return Optional.empty();
    }
    Rate all = data.pooled(category);
    return Optional.of(
        new FunnelPlot(
            "funnel-" + category.anchor(),
            site.text("chart.funnel", category.label()),
            site.text("chart.funnel.text"),
            site.text("chart.words"),
            site.text("chart.per10k"),
            rows.stream().map(Charts::point).toList(),
            all.per10kWords() == null ? Double.NaN : all.per10kWords(),
            site.text("chart.all", site.rate(all)),
            rows.stream().filter(row -> row.low() != null).map(Charts::limit).toList(),
            site.text("chart.limit"),
            "",
            frame("chart.municipality", "chart.words", "chart.rate")));
  }

  private static FunnelPoint point(FunnelRow row) {
    boolean outside = row.verdict() != null && !row.verdict().equals("within");
    return new FunnelPoint(row.label(), row.words(), row.rate(), outside);
  }

  private static FunnelLimit limit(FunnelRow row) {
    return new FunnelLimit(row.words(), row.low(), row.high(), Double.NaN, Double.NaN);
  }

  /** The table of rates as a drawing for other documents. */
  Figure heat() {
    Heat heat =
        new HeatTable(data.mainGroups(), data.rates()).heat(data, data.municipalities(), false);
    List<HeatColumn> columns =
        heat.groups().stream()
            .flatMap(
                group ->
                    group.categories().stream().map(c -> new HeatColumn(c.label(), group.title())))
            .toList();
    List<HeatRow> rows =
        heat.rows().stream()
            .limit(MOST_ROWS)
            .map(
                row ->
                    new HeatRow(
                        site.name(row.municipality()),
                        row.cells().stream().map(this::cell).toList()))
            .toList();
    return new HeatFigure(
        "heat",
        site.text("rates.title"),
        site.text("rates.caption.short"),
        columns,
        rows,
        frame("chart.municipality"));
  }

  private no.samlese.app.figure.HeatCell cell(HeatCell cell) {
    Double value = cell.rate().per10kWords();
    return new no.samlese.app.figure.HeatCell(
        value == null ? Double.NaN : value, cell.level(), site.rate(cell.rate()));
  }

  FigureNumbers numbers() {
    return numbers;
  }

  /** A frame with the heads of the drawing's table, by their labels. */
  FigureFrame frame(String... columns) {
    return new FigureFrame(
        numbers, List.of(columns).stream().map(site::text).toList(), site.text("chart.empty"));
  }

  Map<String, Category> categories() {
    return data.categories().stream().collect(Collectors.toMap(Category::id, Function.identity()));
  }
}
