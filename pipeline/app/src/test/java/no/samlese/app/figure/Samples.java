package no.samlese.app.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One drawing of every kind, with values that are made up. */
final class Samples {
  static final String EMPTY = "Ingen planer kunne leses.";

  private static final FigureFrame FRAME =
      new FigureFrame(
          FigureNumbers.of(Locale.forLanguageTag("nb")), List.of("Kommune", "Verdi"), EMPTY);

  private Samples() {}

  /** Drawings in which everything is named by the names, as often as they come. */
  static List<Figure> named(List<String> names) {
    Random random = new Random(1);
    return all(names, names.size(), random::nextDouble, FRAME);
  }

  /** Drawings of another width. */
  static List<Figure> wide(List<String> names, int width) {
    Random random = new Random(1);
    return all(names, names.size(), random::nextDouble, FRAME.withWidth(width));
  }

  /** Drawings without a value. */
  static List<Figure> empty() {
    return all(List.of("a"), 0, () -> 0, FRAME);
  }

  /** Drawings of some rows that all have the same value. */
  static List<Figure> of(double value) {
    return all(List.of("Øvre Eiker"), 3, () -> value, FRAME);
  }

  /** A source of values. */
  interface Values {
    double next();
  }

  private static List<Figure> all(List<String> names, int count, Values values, FigureFrame frame) {
    String name = names.get(0);
    List<String> labels = labels(names, count);
    return List.of(
        forest(name, labels, values, frame),
        funnel(name, labels, values, frame),
        ternary(name, labels, values, frame),
        map(name, labels, values, frame),
        network(name, labels, values, frame),
        heat(name, labels, values, frame),
        strip(name, labels, values, frame),
        change(name, labels, values, frame));
  }

  private static List<String> labels(List<String> names, int count) {
    List<String> labels = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      labels.add(names.get(n % names.size()));
    }
    return labels;
  }

  static ForestPlot forest(String name, List<String> labels, Values values, FigureFrame frame) {
    List<ForestRow> rows = new ArrayList<>();
    for (String label : labels) {
      double value = 40 * values.next();
      boolean bare = rows.size() % 5 == 3;
      Double low = bare ? null : Double.valueOf(value - 3);
      Double high = bare ? null : Double.valueOf(value + 5);
      rows.add(new ForestRow(label, value, low, high, name, rows.size() == 2));
    }
    return new ForestPlot("forest", name, name, name, rows, 20.0, name, frame);
  }

  private static FunnelPlot funnel(
      String name, List<String> labels, Values values, FigureFrame frame) {
    List<FunnelPoint> points = new ArrayList<>();
    for (String label : labels) {
      double words = 1000 * Math.pow(10, 2 * values.next());
      points.add(new FunnelPoint(label, words, 40 * values.next(), points.size() % 3 == 0));
    }
    List<FunnelLimit> limits = new ArrayList<>();
    for (int n = 1; n <= 100; n++) {
      double half = 1000 / Math.sqrt(n * 1000.0);
      limits.add(
          new FunnelLimit(
              n * 1000.0, 20 - half, 20 + half, 20 - 1.6 * half, n == 7 ? Double.NaN : 20 + half));
    }
    return new FunnelPlot(
        "funnel", name, name, name, name, points, 20, name, limits, name, name, frame);
  }

  private static TernaryPlot ternary(
      String name, List<String> labels, Values values, FigureFrame frame) {
    List<TernaryPoint> points = new ArrayList<>();
    for (String label : labels) {
      double older = values.next();
      double npm = values.next();
      double npg = values.next();
      List<TernaryCorner> region =
          List.of(
              new TernaryCorner(older + 0.1, npm, npg),
              new TernaryCorner(older, npm + 0.1, npg),
              new TernaryCorner(older, npm, npg + 0.1));
      points.add(new TernaryPoint(label, older, npm, npg, region, points.size() == 1));
    }
    return new TernaryPlot("ternary", name, name, Collections.nCopies(3, name), points, frame);
  }

  private static ScatterMap map(
      String name, List<String> labels, Values values, FigureFrame frame) {
    List<MapPoint> points = new ArrayList<>();
    for (String label : labels) {
      points.add(
          new MapPoint(label, values.next() - 0.5, values.next() - 0.5, points.size() % 3 == 0));
    }
    return new ScatterMap("map", name, name, name, name, points, frame);
  }

  private static NetworkPlot network(
      String name, List<String> labels, Values values, FigureFrame frame) {
    List<NetworkNode> nodes = new ArrayList<>();
    List<NetworkEdge> edges = new ArrayList<>();
    for (String label : labels) {
      int n = nodes.size();
      nodes.add(new NetworkNode("n" + n, label, values.next(), name + n % 3));
      edges.add(new NetworkEdge("n" + n, "n" + n / 2, values.next(), name));
    }
    edges.add(new NetworkEdge("n0", "nobody", 1, name));
    return new NetworkPlot("network", name, name, nodes, edges, frame);
  }

  private static HeatFigure heat(
      String name, List<String> labels, Values values, FigureFrame frame) {
    List<HeatColumn> columns = new ArrayList<>();
    labels.stream().limit(9).forEach(label -> columns.add(new HeatColumn(label, name)));
    List<HeatRow> rows = new ArrayList<>();
    for (String label : labels) {
      List<HeatCell> cells = new ArrayList<>();
      for (int n = 0; n < columns.size(); n++) {
        cells.add(new HeatCell(values.next(), n % 6, name));
      }
      rows.add(new HeatRow(label, cells));
    }
    return new HeatFigure("heat", name, name, columns, rows, frame);
  }

  private static DispersionStrip strip(
      String name, List<String> labels, Values values, FigureFrame frame) {
    List<DispersionLane> lanes = new ArrayList<>();
    for (String label : labels) {
      lanes.add(new DispersionLane(label, List.of(values.next(), values.next(), 0.0, 1.0, 2.0)));
    }
    return new DispersionStrip("strip", name, name, lanes, name, name, frame);
  }

  private static ChangePlot change(
      String name, List<String> labels, Values values, FigureFrame frame) {
    List<ChangeRow> rows = new ArrayList<>();
    for (String label : labels) {
      rows.add(new ChangeRow(label, 30 * values.next(), 30 * values.next(), 1.0, 2.0, name));
    }
    return new ChangePlot("change", name, name, name, name, name, rows, frame);
  }
}
