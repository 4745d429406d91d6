package no.samlese.benchmarks.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.samlese.app.figure.ChangePlot;
import no.samlese.app.figure.ChangeRow;
import no.samlese.app.figure.DispersionLane;
import no.samlese.app.figure.DispersionStrip;
import no.samlese.app.figure.Figure;
import no.samlese.app.figure.FigureFrame;
import no.samlese.app.figure.FigureNumbers;
import no.samlese.app.figure.ForestPlot;
import no.samlese.app.figure.ForestRow;
import no.samlese.app.figure.FunnelLimit;
import no.samlese.app.figure.FunnelPlot;
import no.samlese.app.figure.FunnelPoint;
import no.samlese.app.figure.HeatCell;
import no.samlese.app.figure.HeatColumn;
import no.samlese.app.figure.HeatFigure;
import no.samlese.app.figure.HeatRow;
import no.samlese.app.figure.MapPoint;
import no.samlese.app.figure.NetworkEdge;
import no.samlese.app.figure.NetworkNode;
import no.samlese.app.figure.NetworkPlot;
import no.samlese.app.figure.ScatterMap;
import no.samlese.app.figure.TernaryCorner;
import no.samlese.app.figure.TernaryPlot;
import no.samlese.app.figure.TernaryPoint;

/** One drawing of every kind, with names such as Norwegian ones and values that are made up. */
final class InventedFigures {
  private static final String[] FIRST = {"Øvre ", "Nord-", "Midtre ", "Vestre ", "Sør-", ""};
  private static final String[] LAST = {"Eiker", "Aurdal", "Gauldal", "Toten", "Varanger", "Ås"};
  private static final int LONGEST_LIST = 60;
  private static final int NODES = 40;
  private static final double MEAN = 20;

  private final Random random = new Random(1);
  private final List<String> names = new ArrayList<>();
  private final FigureNumbers numbers = FigureNumbers.of(Locale.forLanguageTag("nb"));
  private final FigureFrame frame = new FigureFrame(numbers, List.of(), "Ingen planer.");

  private InventedFigures(int municipalities) {
    for (int n = 0; n < municipalities; n++) {
      names.add(FIRST[n % FIRST.length] + LAST[n / FIRST.length % LAST.length]);
    }
  }

  static List<Figure> of(int municipalities) {
    InventedFigures all = new InventedFigures(municipalities);
    return List.of(
        all.forest(),
        all.funnel(),
        all.ternary(),
        all.map(),
        all.network(),
        all.heat(),
        all.strip(),
        all.change());
  }

  private Figure forest() {
    List<ForestRow> rows = new ArrayList<>();
    for (String name : names.subList(0, Math.min(LONGEST_LIST, names.size()))) {
      double rate = 2 * MEAN * random.nextDouble();
      String text = numbers.decimal(rate, 1);
      rows.add(new ForestRow(name, rate, 0.8 * rate, 1.3 * rate, text, rows.isEmpty()));
    }
    return new ForestPlot(
        "forest", "Rater", "Rater", "Omtaler per 10 000 ord", rows, MEAN, "alle", frame);
  }

  private Figure funnel() {
    List<FunnelPoint> points = new ArrayList<>();
    for (String name : names) {
      double words = 1000 * Math.pow(10, 2 * random.nextDouble());
      double half = 1000 / Math.sqrt(words);
      double rate = Math.max(0, MEAN + half * random.nextGaussian());
      points.add(new FunnelPoint(name, words, rate, Math.abs(rate - MEAN) > 1.96 * half));
    }
    List<FunnelLimit> limits = new ArrayList<>();
    for (double words = 1000; words < 100_000; words *= 1.1) {
      double half = 1000 / Math.sqrt(words);
      limits.add(
          new FunnelLimit(
              words,
              Math.max(0, MEAN - 1.96 * half),
              MEAN + 1.96 * half,
              Math.max(0, MEAN - 3.09 * half),
              MEAN + 3.09 * half));
    }
    return new FunnelPlot(
        "funnel", "Rater", "Rater", "Ord", "Omtaler", points, MEAN, "alle", limits, "95 %",
        "99,8 %", frame);
  }

  private Figure ternary() {
    List<TernaryPoint> points = new ArrayList<>();
    for (String name : names) {
      double older = 0.2 + random.nextDouble();
      double npm = 0.2 + random.nextDouble();
      List<TernaryCorner> region = new ArrayList<>();
      for (int n = 0; n < 24; n++) {
        double turn = Math.PI * n / 12;
        region.add(new TernaryCorner(older + 0.1 * Math.cos(turn), npm + 0.1 * Math.sin(turn), 1));
      }
      points.add(new TernaryPoint(name, older, npm, 1, region, points.isEmpty()));
    }
    return new TernaryPlot(
        "ternary", "Profiler", "Profiler", List.of("Klassisk", "NPM", "NPG"), points, frame);
  }

  private Figure map() {
    List<MapPoint> points = new ArrayList<>();
    for (String name : names) {
      points.add(new MapPoint(name, random.nextGaussian(), random.nextGaussian(), false));
    }
    for (String name : LAST) {
      points.add(new MapPoint(name, random.nextGaussian(), random.nextGaussian(), true));
    }
    return new ScatterMap("map", "Kart", "Kart", "1. akse", "2. akse", points, frame);
  }

  private Figure network() {
    List<NetworkNode> nodes = new ArrayList<>();
    List<NetworkEdge> edges = new ArrayList<>();
    for (int n = 0; n < NODES; n++) {
      nodes.add(new NetworkNode("n" + n, LAST[n % 6], random.nextDouble(), LAST[n % 3]));
      edges.add(new NetworkEdge("n" + n, "n" + n / 2, random.nextDouble(), ""));
      edges.add(new NetworkEdge("n" + n, "n" + n / 3, random.nextDouble(), ""));
    }
    return new NetworkPlot("network", "Nett", "Nett", nodes, edges, frame);
  }

  private Figure heat() {
    List<HeatColumn> columns = new ArrayList<>();
    for (int n = 0; n < 14; n++) {
      columns.add(new HeatColumn(LAST[n % 6], FIRST[n / 5]));
    }
    List<HeatRow> rows = new ArrayList<>();
    for (String name : names.subList(0, Math.min(LONGEST_LIST, names.size()))) {
      List<HeatCell> cells = new ArrayList<>();
      for (int n = 0; n < columns.size(); n++) {
        double rate = 2 * MEAN * random.nextDouble();
        cells.add(new HeatCell(rate, (int) (rate / 8), numbers.decimal(rate, 1)));
      }
      rows.add(new HeatRow(name, cells));
    }
    return new HeatFigure("heat", "Rater", "Rater", columns, rows, frame);
  }

  private Figure strip() {
    List<DispersionLane> lanes = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      List<Double> places = random.doubles(300).boxed().toList();
      lanes.add(new DispersionLane(LAST[n], places));
    }
    return new DispersionStrip("strip", "Steder", "Steder", lanes, "side 1", "side 84", frame);
  }

  private Figure change() {
    List<ChangeRow> rows = new ArrayList<>();
    for (String name : LAST) {
      double from = 2 * MEAN * random.nextDouble();
      double to = 2 * MEAN * random.nextDouble();
      rows.add(new ChangeRow(name, from, to, to - from - 5, to - from + 5, "mer"));
    }
    return new ChangePlot(
        "change", "Endring", "Endring", "Omtaler", "2011–2015", "2019–2023", rows, frame);
  }
}
