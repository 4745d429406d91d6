package no.samlese.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {
  private static BlockRate rate(int hits, int words) {
    return new BlockRate(hits, words, hits);
  }

  @Test
  void places_go_by_rate_and_equals_share_the_best() {
    assertThat(RankIntervals.places(List.of(rate(1, 100), rate(4, 100), rate(2, 200))))
        .containsExactly(2, 1, 2);
  }

  /** A long document that speaks much of a thing, and short ones in which nothing was found. */
  @Test
  void short_units_without_a_hit_do_not_push_a_sure_first_from_its_place() {
    List<BlockRate> rates =
        List.of(rate(149, 240_000), rate(13, 140_000), rate(0, 700), rate(0, 900), rate(0, 1_200));
    List<Interval> intervals = RankIntervals.of(rates, 1);
    assertThat(intervals.get(0).contains(1)).isTrue();
    assertThat(intervals.get(1).low()).isGreaterThan(1);
    assertThat(intervals.get(2).high() - intervals.get(2).low()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void units_that_do_not_differ_may_have_any_place() {
    List<BlockRate> rates = List.of(rate(20, 10_000), rate(20, 10_000), rate(20, 10_000));
    assertThat(RankIntervals.of(rates, 1))
        .allSatisfy(
            interval -> {
              assertThat(interval.low()).isEqualTo(1);
              assertThat(interval.high()).isEqualTo(3);
            });
  }
}
