package no.samlese.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Hierarchical clustering by Ward's criterion: at each step those two clusters are joined that grow
 * the variance within clusters least.
 *
 * <p>Source: Murtagh and Legendre, Ward's hierarchical agglomerative clustering method: which
 * algorithms implement Ward's criterion?, Journal of Classification 31 (2014), pp. 274-295, their
 * Ward2; Lance and Williams' recurrence. Written here since no library found joins in double
 * precision on Java 17; time grows with the cube of the items, of which there are hundreds.
 */
public final class WardClustering {
  private final double[][] squared;
  private final int[] sizes;
  private final int[] names;
  private final boolean[] gone;
  private final List<Merge> merges = new ArrayList<>();

  /**
   * Two clusters that were joined.
   *
   * @param first item from 0, or cluster: number of items + number of the merge that made it
   * @param second likewise
   * @param height distance at which they were joined
   */
  public record Merge(int first, int second, double height) {}

  private WardClustering(double[][] distances) {
    int n = distances.length;
    squared = new double[n][n];
    sizes = new int[n];
    names = new int[n];
    gone = new boolean[n];
    for (int i = 0; i < n; i++) {
      sizes[i] = 1;
      names[i] = i;
      for (int j = 0; j < n; j++) {
        squared[i][j] = distances[i][j] * distances[i][j];
      }
    }
  }

  /**
   * Joins items step by step.
   *
   * @param distances symmetric, Euclidean
   * @return one merge fewer than items, in the order in which they were made
   */
  public static List<Merge> merges(double[][] distances) {
    WardClustering clustering = new WardClustering(distances);
    for (int step = 1; step < distances.length; step++) {
      clustering.join(distances.length + step - 1);
    }
    return List.copyOf(clustering.merges);
  }

  private void join(int name) {
    int first = -1;
    int second = -1;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = i + 1; j < sizes.length && !gone[i]; j++) {
        if (!gone[j] && (first < 0 || squared[i][j] < squared[first][second])) {
          first = i;
          second = j;
        }
      }
    }
    merges.add(new Merge(names[first], names[second], Math.sqrt(squared[first][second])));
    update(first, second);
    sizes[first] += sizes[second];
    names[first] = name;
    gone[second] = true;
  }

  private void update(int first, int second) {
    for (int k = 0; k < sizes.length; k++) {
      if (!gone[k] && k != first && k != second) {
        double all = sizes[first] + sizes[second] + sizes[k];
        double value =
            ((sizes[first] + sizes[k]) * squared[first][k]
                    + (sizes[second] + sizes[k]) * squared[second][k]
                    - sizes[k] * squared[first][second])
                / all;
        squared[first][k] = value;
        squared[k][first] = value;
      }
    }
  }

  /** The items in an order in which those of one cluster stand together. */
  public static int[] order(List<Merge> merges) {
    int items = merges.size() + 1;
    List<List<Integer>> clusters = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      clusters.add(List.of(i));
    }
    for (Merge merge : merges) {
      List<Integer> joined = new ArrayList<>(clusters.get(merge.first()));
      joined.addAll(clusters.get(merge.second()));
      clusters.add(joined);
    }
    return clusters.get(clusters.size() - 1).stream().mapToInt(Integer::intValue).toArray();
  }
}
