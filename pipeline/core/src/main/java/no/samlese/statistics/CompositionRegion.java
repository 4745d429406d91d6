package no.samlese.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/**
 * Where the profile of a unit may lie: replicates of the shares of older paradigms, NPM and NPG
 * when paragraphs are drawn anew, and the 95 % ellipse around them in log-ratio coordinates.
 *
 * <p>Sources: Hanley and MacGibbon, Creating non-parametric bootstrap samples using Poisson
 * frequencies, Computer Methods and Programs in Biomedicine 83 (2006), pp. 57-62; Pawlowsky-Glahn,
 * Egozcue and Tolosana-Delgado, Modeling and Analysis of Compositional Data (2015), section 6.5,
 * for the ellipse.
 */
public final class CompositionRegion {
  /** Hits below which no region is given. */
  public static final int FEWEST_HITS = 10;

  private static final int REPLICATES = 2_000;
  private static final int CORNERS = 36;
  private static final double TAIL = (1 - Proportion.LEVEL) / 2;

  /** 95 % point of chi-squared with two degrees of freedom. */
  private static final double SQUARED_RADIUS = -2 * Math.log(1 - Proportion.LEVEL);

  private static final double NPG_NPM = Math.sqrt(0.5);
  private static final double REFORM_OLDER = Math.sqrt(2.0 / 3);

  private final double[] npgNpm;
  private final double[] reformOlder;
  private final double[] logits;

  /** A point of the ternary plot; the three sum to one. */
  public record Point(double older, double npm, double npg) {}

  private CompositionRegion(int[][] blocks, SplittableRandom random) {
    npgNpm = new double[REPLICATES];
    reformOlder = new double[REPLICATES];
    logits = new double[REPLICATES];
    List<Kind> kinds = kinds(blocks, random::nextLong);
    double[] sums = new double[3];
    for (int r = 0; r < REPLICATES; r++) {
      Arrays.fill(sums, Composition.PRIOR);
      for (Kind kind : kinds) {
        kind.draw(sums);
      }
      logits[r] = Math.log(sums[2] / sums[1]);
      npgNpm[r] = NPG_NPM * logits[r];
      reformOlder[r] = REFORM_OLDER * Math.log(Math.sqrt(sums[1] * sums[2]) / sums[0]);
    }
  }

  /**
   * Blocks with the same hits. Each is drawn a Poisson number of times with mean one, all together
   * therefore a Poisson number of times with their number as mean.
   */
  private static final class Kind {
    private final int[] hits;
    private final DiscreteSampler times;

    /** The sampler looks numbers of times up in a table that has room for this mean. */
    private static final int MOST_IN_TABLE = 1_000;

    Kind(int[] hits, long blocks, UniformRandomProvider random) {
      this.hits = hits;
      this.times =
          blocks <= MOST_IN_TABLE
              ? MarsagliaTsangWangDiscreteSampler.Poisson.of(random, (double) blocks)
              : PoissonSampler.of(random, (double) blocks);
    }

    void draw(double[] sums) {
      int drawn = times.sample();
      for (int k = 0; k < sums.length; k++) {
        sums[k] += (double) drawn * hits[k];
      }
    }
  }

  /** In the order of their hits, so that the order of blocks changes nothing. */
  private static List<Kind> kinds(int[][] blocks, UniformRandomProvider random) {
    Map<List<Integer>, Long> counts =
        Arrays.stream(blocks)
            .collect(
                Collectors.groupingBy(
                    block -> List.of(block[0], block[1], block[2]),
                    () -> new TreeMap<>(Comparator.comparing(List::toString)),
                    Collectors.counting()));
    List<Kind> kinds = new ArrayList<>();
    counts.forEach(
        (hits, number) ->
            kinds.add(
                new Kind(hits.stream().mapToInt(Integer::intValue).toArray(), number, random)));
    return kinds;
  }

  /**
   * Draws the blocks of a unit anew.
   *
   * @param blocks hits of older paradigms, NPM and NPG in each block that has any
   * @param seed of the draws
   */
  public static CompositionRegion of(int[][] blocks, long seed) {
    return new CompositionRegion(blocks, new SplittableRandom(seed));
  }

  /** The 95 % percentile interval of the logit scale from NPM to NPG. */
  public Interval logit() {
    return Quantiles.interval(logits.clone(), TAIL);
  }

  /** Corners of the region, in order around it. */
  public List<Point> corners() {
    double x = mean(npgNpm);
    double y = mean(reformOlder);
    double xx = covariance(npgNpm, npgNpm);
    double xy = covariance(npgNpm, reformOlder);
    double yy = covariance(reformOlder, reformOlder);
    // Cholesky's factor turns a circle into the ellipse.
    double a = Math.sqrt(xx);
    double b = a == 0 ? 0 : xy / a;
    double c = Math.sqrt(Math.max(0, yy - b * b));
    double radius = Math.sqrt(SQUARED_RADIUS);
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      double cos = radius * Math.cos(angle);
      double sin = radius * Math.sin(angle);
      corners.add(point(x + a * cos, y + b * cos + c * sin));
    }
    return corners;
  }

  private static Point point(double x, double y) {
    double half = x / NPG_NPM / 2;
    double npg = Math.exp(half);
    double npm = Math.exp(-half);
    double older = Math.exp(-y / REFORM_OLDER);
    double sum = npg + npm + older;
    return new Point(older / sum, npm / sum, npg / sum);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double covariance(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / (a.length - 1);
  }
}
