package no.samlese.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankingTest {
  @Test
  void equal_figures_share_the_mean_of_their_ranks() {
    assertThat(Ranking.ranks(new double[] {5, 9, 5, 1})).containsExactly(2.5, 1, 2.5, 4);
  }

  @Test
  void tau_is_one_for_the_same_order_and_minus_one_for_the_opposite() {
    double[] figures = {1, 2, 3, 4};
    assertThat(Ranking.tau(figures, new double[] {10, 20, 30, 40})).hasValue(1);
    assertThat(Ranking.tau(figures, new double[] {4, 3, 2, 1})).hasValue(-1);
  }

  /** By hand: of ten pairs, six agree and three do not; one is tied in the second: 3/√(10·9). */
  @Test
  void ties_count_as_kendall_says() {
    double[] first = {1, 2, 3, 4, 5};
    double[] second = {1, 3, 2, 3, 2.5};
    assertThat(Ranking.tau(first, second).orElseThrow())
        .isCloseTo((6 - 3) / Math.sqrt(10 * 9), within(1e-9));
  }

  @Test
  void there_is_no_order_of_things_that_are_all_equal() {
    assertThat(Ranking.tau(new double[] {1, 1}, new double[] {1, 2})).isEmpty();
  }
}
