package no.samlese.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

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
    BlockBootstrap.Interval interval = BlockBootstrap.intervals(words, new int[][] {hits}, 42)[0];
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
    BlockBootstrap.Interval[] intervals =
        BlockBootstrap.intervals(words, new int[][] {spread, bunched}, 3);
    assertThat(width(intervals[1])).isGreaterThan(1.5 * width(intervals[0]));
  }

  @Test
  void too_few_blocks_give_no_interval() {
    assertThat(BlockBootstrap.intervals(new int[] {5, 5}, new int[][] {{1, 0}}, 1))
        .containsOnlyNulls();
  }

  private static double width(BlockBootstrap.Interval interval) {
    return interval.high() - interval.low();
  }
}
