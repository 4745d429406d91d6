package no.samlese.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlese.measure.CountSource;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.measure.UnitCounts;
import no.samlese.statistics.CorrespondenceAnalysis;
import no.samlese.statistics.Distances;
import no.samlese.statistics.WardClustering;
import no.samlese.store.DistanceRow;
import no.samlese.store.MergeRow;
import no.samlese.store.SpaceRow;

/** Municipalities as points: which speak alike, by category and by facet. */
public final class Space {
  /** Hits below which the profile of a municipality is mostly chance. */
  public static final int FEWEST_HITS = 20;

  /** Municipalities, and features, below which there is no plane to lay them out in. */
  private static final int FEWEST_POINTS = 3;

  private final List<SpaceRow> points = new ArrayList<>();
  private final List<MergeRow> merges = new ArrayList<>();
  private final List<DistanceRow> distances = new ArrayList<>();

  private Space() {}

  /** Maps the municipalities of a run; empty if fewer than three have enough hits. */
  public static Space of(CountSource source) {
    Space space = new Space();
    for (String measure : List.of("category", "facet")) {
      Feature feature = new Feature(measure, "", false);
      space.add(measure, source.counts(Field.MUNICIPALITY, feature));
    }
    return space;
  }

  /** The points of the maps. */
  public List<SpaceRow> points() {
    return points;
  }

  /** The steps of the clusterings. */
  public List<MergeRow> merges() {
    return merges;
  }

  /** The distances between municipalities. */
  public List<DistanceRow> distances() {
    return distances;
  }

  private void add(String measure, Counts counts) {
    List<UnitCounts> units =
        counts.units().stream()
            .filter(unit -> Arrays.stream(profile(unit, counts.features())).sum() >= FEWEST_HITS)
            .toList();
    List<String> features =
        counts.features().stream()
            .filter(feature -> units.stream().anyMatch(unit -> unit.hitsOf(feature) > 0))
            .toList();
    if (units.size() < FEWEST_POINTS || features.size() < FEWEST_POINTS) {
      return;
    }
    double[][] table = units.stream().map(unit -> profile(unit, features)).toArray(double[][]::new);
    int[] places = cluster(measure, units, table);
    map(measure, units, features, table, places);
  }

  private static double[] profile(UnitCounts unit, List<String> features) {
    return features.stream().mapToDouble(unit::hitsOf).toArray();
  }

  /** Clusters units, and gives the place of each in the order of the clusters. */
  private int[] cluster(String measure, List<UnitCounts> units, double[][] table) {
    double[][] hellinger = new double[table.length][table.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = i + 1; j < table.length; j++) {
        hellinger[i][j] = Distances.hellinger(table[i], table[j]);
        hellinger[j][i] = hellinger[i][j];
        distances.add(
            new DistanceRow(
                measure,
                units.get(i).key(),
                units.get(j).key(),
                Distances.jensenShannon(table[i], table[j]),
                hellinger[i][j],
                Distances.aitchison(table[i], table[j])));
      }
    }
    List<WardClustering.Merge> steps = WardClustering.merges(hellinger);
    for (int i = 0; i < steps.size(); i++) {
      WardClustering.Merge step = steps.get(i);
      merges.add(
          new MergeRow(
              measure,
              i + 1,
              name(step.first(), units),
              name(step.second(), units),
              step.height()));
    }
    int[] order = WardClustering.order(steps);
    int[] places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place + 1;
    }
    return places;
  }

  private static String name(int cluster, List<UnitCounts> units) {
    int items = units.size();
    return cluster < items ? units.get(cluster).key() : "#" + (cluster - items + 1);
  }

  private void map(
      String measure,
      List<UnitCounts> units,
      List<String> features,
      double[][] table,
      int[] places) {
    CorrespondenceAnalysis map = CorrespondenceAnalysis.of(table);
    double all = 0;
    for (int axis = 0; axis < map.axes(); axis++) {
      all += map.inertia(axis);
    }
    double x = map.inertia(0) / all;
    double y = map.inertia(1) / all;
    for (int i = 0; i < table.length; i++) {
      points.add(
          new SpaceRow(
              measure,
              "municipality",
              units.get(i).key(),
              units.get(i).label(),
              map.row(i, 0),
              map.row(i, 1),
              map.contribution(i, 0),
              map.contribution(i, 1),
              map.quality(i, 0) + map.quality(i, 1),
              x,
              y,
              places[i]));
    }
    for (int j = 0; j < features.size(); j++) {
      String id = features.get(j);
      points.add(
          new SpaceRow(
              measure,
              "feature",
              id,
              id,
              map.column(j, 0),
              map.column(j, 1),
              null,
              null,
              null,
              x,
              y,
              null));
    }
  }
}
