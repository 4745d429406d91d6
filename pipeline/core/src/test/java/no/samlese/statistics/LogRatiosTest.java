package no.samlese.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogRatiosTest {
  @Test
  void kept_intervals_change_nothing() {
    LogRatios ratios = new LogRatios(100);
    for (int words = 1_000; words <= 3_000; words += 1_000) {
      for (int hits = 0; hits < 6; hits++) {
        assertThat(ratios.of(hits, words, 5 - hits, 20_000))
            .isEqualTo(LogRatio.of(hits, words, 5 - hits, 20_000, 100));
      }
    }
  }
}
