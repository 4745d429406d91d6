package no.samlese.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockBootstrapTest {
  @Test
  void the_same_seed_gives_the_same_interval() {
    int[] words = {40, 60, 80, 30, 90, 50, 70};
    int[][] hits = {{1, 0, 2, 0, 1, 0, 0}};
    assertThat(BlockBootstrap.intervals(words, hits, 1))
        .isEqualTo(BlockBootstrap.intervals(words, hits, 1));
  }

  /** 400 blocks with Bernoulli(0.3) hits: the interval is near that of the normal approximation. */
  @Test
  void for_equal_blocks_it_is_near_the_normal_interval() {
    int n = 400;
    int[] words = new int[n];
    Arrays.fill(words, 50);
    int[] hits = new int[n];
    Arrays.fill(hits, 0, 120, 1);
    Interval interval = BlockBootstrap.intervals(words, new int[][] {hits}, 42)[0];
    double half = 1.96 * Math.sqrt(0.3 * 0.7 / n) / 50;
    assertThat(interval.low()).isCloseTo(0.3 / 50 - half, within(0.1 * half));
    assertThat(interval.high()).isCloseTo(0.3 / 50 + half, within(0.1 * half));
  }

  @Test
  void hits_in_bunches_widen_the_interval() {
    int[] words = new int[100];
    Arrays.fill(words, 50);
    int[] spread = new int[100];
    Arrays.fill(spread, 0, 40, 1);
    int[] bunched = new int[100];
    Arrays.fill(bunched, 0, 4, 10);
    Interval[] intervals = BlockBootstrap.intervals(words, new int[][] {spread, bunched}, 3);
    assertThat(width(intervals[1])).isGreaterThan(1.5 * width(intervals[0]));
  }

  @Test
  void too_few_blocks_give_no_interval() {
    assertThat(BlockBootstrap.intervals(new int[] {5, 5}, new int[][] {{1, 0}}, 1))
        .containsOnlyNulls();
  }

  /** Paragraphs of unequal length whose rates differ by a gamma distribution of shape one half. */
  @ParameterizedTest
  @CsvSource({"100, 30", "300, 40", "300, 150"})
  void an_interval_holds_the_true_rate_nineteen_times_in_twenty(int blocks, int expectedHits) {
    int corpora = 300;
    int held = 0;
    var random = new BurstyCorpus(blocks, expectedHits, 0.5, 20261121);
    for (int i = 0; i < corpora; i++) {
      BurstyCorpus.Sample sample = random.next();
      Interval interval =
          BlockBootstrap.intervals(sample.words(), new int[][] {sample.hits()}, i)[0];
      held += interval.contains(random.rate()) ? 1 : 0;
    }
    assertThat(100.0 * held / corpora).isBetween(92.0, 98.0);
  }

  @ParameterizedTest
  @CsvSource({"100, 1", "100, 5", "300, 10"})
  void an_interval_of_something_rare_is_rather_too_long_than_too_short(int blocks, int expected) {
    int corpora = 300;
    int held = 0;
    var random = new BurstyCorpus(blocks, expected, 0.5, 20261122);
    for (int i = 0; i < corpora; i++) {
      BurstyCorpus.Sample sample = random.next();
      held +=
          BlockRate.of(sample.words(), sample.hits()).interval().contains(random.rate()) ? 1 : 0;
    }
    assertThat(100.0 * held / corpora).isGreaterThan(92.0);
  }

  @Test
  void what_is_not_found_may_still_be_there() {
    Interval interval =
        BlockBootstrap.intervals(new int[] {20, 20, 20, 20, 20}, new int[1][5], 1)[0];
    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isCloseTo(-Math.log(0.025) / 100, within(1e-9));
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }
}
