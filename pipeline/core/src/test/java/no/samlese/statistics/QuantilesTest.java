package no.samlese.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantilesTest {
  @Test
  void an_interval_is_that_of_all_values_in_order() {
    Random random = new Random(20261121);
    for (int n = 1; n < 200; n++) {
      double[] values = random.doubles(n).map(value -> Math.rint(value * 50)).toArray();
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      Interval expected = new Interval(Quantiles.of(sorted, 0.025), Quantiles.of(sorted, 0.975));
      assertThat(Quantiles.interval(values, 0.025)).as("%d values", n).isEqualTo(expected);
    }
  }
}
