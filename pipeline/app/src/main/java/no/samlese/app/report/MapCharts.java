package no.samlese.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlese.app.figure.Figure;
import no.samlese.app.figure.FigureFrame;
import no.samlese.app.figure.MapPoint;
import no.samlese.app.figure.NetworkEdge;
import no.samlese.app.figure.NetworkNode;
import no.samlese.app.figure.NetworkPlot;
import no.samlese.app.figure.ScatterMap;
import no.samlese.app.figure.TernaryCorner;
import no.samlese.app.figure.TernaryPlot;
import no.samlese.app.figure.TernaryPoint;

/** Drawings of how municipalities and categories lie to each other. */
final class MapCharts {
  /** Beyond so many, regions would hide each other. */
  private static final int MOST_REGIONS = 12;

  /** Level of tests after Benjamini and Hochberg. */
  private static final double LEVEL = 0.05;

  private final ReportData data;
  private final Site site;
  private final Charts charts;
  private final Map<String, String> names;

  MapCharts(ReportData data, Charts charts) {
    this.data = data;
    this.site = data.site();
    this.charts = charts;
    this.names =
        data.municipalities().stream().collect(Collectors.toMap(Municipality::unit, site::name));
  }

  /** Paradigm profiles: the two older paradigms together, NPM and NPG. */
  Optional<Figure> ternary() {
    Map<String, List<TernaryCorner>> regions = regions();
    boolean drawn = regions.size() <= MOST_REGIONS;
    List<TernaryPoint> points =
        data.database()
            .query(
                """
                SELECT * FROM profile WHERE field = 'municipality' AND scope = 'strict'
                  AND evenness IS NOT NULL ORDER BY unit
                """,
                row ->
                    new TernaryPoint(
                        name(row.getString("unit")),
                        row.getDouble("classic_share") + row.getDouble("professional_share"),
                        row.getDouble("npm_share"),
                        row.getDouble("npg_share"),
                        drawn ? regions.getOrDefault(row.getString("unit"), List.of()) : List.of(),
                        false));
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TernaryPlot(
                "ternary",
                site.text("chart.ternary"),
                site.text(drawn ? "chart.ternary.text" : "chart.ternary.many"),
                List.of(site.text("chart.older"), "NPM", "NPG"),
                points,
                new FigureFrame(
                    charts.numbers(),
                    List.of(
                        site.text("chart.municipality"), site.text("chart.older"), "NPM", "NPG"),
                    site.text("chart.empty"))));
  }

  private Map<String, List<TernaryCorner>> regions() {
    Map<String, List<TernaryCorner>> regions = new HashMap<>();
    data.database()
        .query(
            """
            SELECT unit, older, npm, npg FROM profile_region
            WHERE field = 'municipality' AND scope = 'strict' ORDER BY unit, corner
            """,
            row ->
                regions
                    .computeIfAbsent(row.getString("unit"), unit -> new ArrayList<>())
                    .add(
                        new TernaryCorner(
                            row.getDouble("older"), row.getDouble("npm"), row.getDouble("npg"))));
    return regions;
  }

  /** The correspondence analysis of municipalities and categories. */
  Optional<Figure> space() {
    Map<String, Category> categories = charts.categories();
    List<Double> inertia = new ArrayList<>();
    List<MapPoint> points =
        data.database()
            .query(
                "SELECT * FROM space WHERE measure = 'category' ORDER BY kind DESC, id",
                row -> {
                  boolean feature = row.getString("kind").equals("feature");
                  String id = row.getString("id");
                  if (inertia.isEmpty()) {
                    inertia.add(row.getDouble("inertia_x"));
                    inertia.add(row.getDouble("inertia_y"));
                  }
                  Category category = categories.get(id);
                  String label = !feature ? name(id) : category == null ? id : category.label();
                  return new MapPoint(label, row.getDouble("x"), row.getDouble("y"), feature);
                });
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ScatterMap(
                "map",
                site.text("chart.map"),
                site.text("chart.map.text"),
                site.text("chart.axis", 1, site.percent(inertia.get(0))),
                site.text("chart.axis", 2, site.percent(inertia.get(1))),
                points,
                charts.frame("chart.name", "chart.x", "chart.y")));
  }

  private NetworkNode node(CategoryGroup group, Category category) {
    return new NetworkNode(
        category.id(), category.label(), data.pooled(category).hits(), group.title());
  }

  /** Categories that share paragraphs more often than by chance. */
  Optional<Figure> network() {
    Set<String> met = new LinkedHashSet<>();
    List<NetworkEdge> edges =
        data.database()
            .query(
                """
                SELECT o.* FROM cooccurrence o JOIN categories a ON a.category = o.first
                  JOIN categories b ON b.category = o.second
                WHERE a.main AND b.main AND o.q < %s AND o.odds_ratio_low > 1
                ORDER BY o.odds_ratio_low DESC, o.first, o.second
                """
                    .formatted(LEVEL),
                row -> {
                  met.add(row.getString("first"));
                  met.add(row.getString("second"));
                  return new NetworkEdge(
                      row.getString("first"),
                      row.getString("second"),
                      Math.log(row.getDouble("odds_ratio_low")),
                      site.text(
                          "chart.network.edge",
                          site.rate(row.getDouble("odds_ratio")),
                          site.rate(row.getDouble("odds_ratio_low")),
                          site.rate(row.getDouble("odds_ratio_high"))));
                });
    List<NetworkNode> nodes =
        data.mainGroups().stream()
            .flatMap(group -> group.categories().stream().map(category -> node(group, category)))
            .filter(node -> met.contains(node.id()))
            .toList();
    return edges.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NetworkPlot(
                "network",
                site.text("chart.network"),
                site.text("chart.network.text"),
                nodes,
                edges,
                charts.frame("chart.name", "chart.name", "chart.strength")));
  }

  private String name(String unit) {
    return names.getOrDefault(unit, unit);
  }
}
