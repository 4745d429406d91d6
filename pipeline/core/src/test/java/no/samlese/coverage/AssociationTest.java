package no.samlese.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationTest {
  @Test
  void a_word_as_frequent_in_both_parts_is_no_key_word() {
    assertThat(Association.logLikelihood(10, 100, 1_000, 10_000)).isCloseTo(0, within(1e-9));
    assertThat(Association.logRatio(10, 100, 1_000, 10_000)).isCloseTo(0, within(1e-9));
  }

  /** 2·(20·ln 2 + 980·ln(980/990) + 1000·ln(1000/990)), reckoned by hand over all four cells. */
  @Test
  void log_likelihood_is_that_of_the_whole_table() {
    double expected =
        2 * (20 * Math.log(2) + 980 * Math.log(980 / 990.0) + 1000 * Math.log(1000 / 990.0));
    assertThat(Association.logLikelihood(20, 0, 1_000, 1_000)).isCloseTo(expected, within(1e-9));
    assertThat(expected).isBetween(27.9, 28.1);
  }

  @Test
  void a_word_four_times_as_frequent_has_log_ratio_two() {
    assertThat(Association.logRatio(40, 10, 1_000, 1_000)).isCloseTo(2, within(1e-9));
  }

  @Test
  void what_is_never_apart_has_log_dice_fourteen() {
    assertThat(Association.logDice(5, 5, 5)).isCloseTo(14, within(1e-9));
    assertThat(Association.logDice(5, 10, 10)).isCloseTo(13, within(1e-9));
  }
}
