package no.samlese.benchmarks.scale;

import java.util.Locale;
import java.util.SplittableRandom;
import no.samlese.statistics.BlockBootstrap;
import no.samlese.statistics.Interval;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How often the 95 % intervals of rates hold the true rate, on corpora of paragraphs of log-normal
 * length whose rates differ by a gamma distribution: {@code interval-coverage [CORPORA]}.
 */
public final class IntervalCoverage {
  private static final double MEDIAN_WORDS = 50;
  private static final double SPREAD = 0.6;
  private static final int FEWEST_WORDS = 5;

  private final UniformRandomProvider random;
  private final ContinuousDistribution.Sampler lengths;

  private IntervalCoverage(long seed) {
    this.random = new SplittableRandom(seed)::nextLong;
    this.lengths = LogNormalDistribution.of(Math.log(MEDIAN_WORDS), SPREAD).createSampler(random);
  }

  public static void main(String[] args) {
    int corpora = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
    System.out.printf("| paragraphs | hits expected | shape | held, %% of %d |%n", corpora);
    System.out.println("|---|---|---|---|");
    IntervalCoverage coverage = new IntervalCoverage(1);
    for (int paragraphs : new int[] {50, 200, 800}) {
      for (int hits : new int[] {3, 10, 40, 150}) {
        for (double shape : new double[] {0.25, 0.5, 1}) {
          System.out.printf(
              Locale.ROOT,
              "| %d | %d | %.2f | %.1f |%n",
              paragraphs,
              hits,
              shape,
              100 * coverage.share(paragraphs, hits, shape, corpora));
        }
      }
    }
  }

  private double share(int paragraphs, int expected, double shape, int corpora) {
    double rate = expected / (paragraphs * MEDIAN_WORDS * Math.exp(SPREAD * SPREAD / 2));
    ContinuousDistribution.Sampler bursts =
        GammaDistribution.of(shape, 1 / shape).createSampler(random);
    int held = 0;
    for (int corpus = 0; corpus < corpora; corpus++) {
      int[] words = new int[paragraphs];
      int[][] hits = new int[1][paragraphs];
      for (int i = 0; i < paragraphs; i++) {
        words[i] = Math.max(FEWEST_WORDS, (int) lengths.sample());
        hits[0][i] = poisson(rate * words[i] * bursts.sample());
      }
      Interval interval = BlockBootstrap.intervals(words, hits, corpus)[0];
      held += interval.contains(rate) ? 1 : 0;
    }
    return (double) held / corpora;
  }

  private int poisson(double mean) {
    return mean < 1e-9 ? 0 : PoissonDistribution.of(mean).createSampler(random).sample();
  }
}
