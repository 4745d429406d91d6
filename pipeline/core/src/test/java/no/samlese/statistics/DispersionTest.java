package no.samlese.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DispersionTest {
  /** Gries (2008), table 2: the letter a in "b a m n i b e u p b a s a t b e w q n ...". */
  @Test
  void agrees_with_the_worked_example_of_gries() {
    int[] words = {9, 10, 10, 10, 11};
    int[] hits = {1, 2, 3, 4, 5};
    double dp = 0.18;
    double normalised = dp / (1 - 9.0 / 50);
    assertThat(Dispersion.of(words, hits).normalised()).isCloseTo(normalised, within(0.005));
  }

  @Test
  void even_is_zero_and_all_in_the_smallest_part_is_one() {
    assertThat(Dispersion.of(new int[] {100, 200}, new int[] {1, 2}).normalised())
        .isCloseTo(0, within(1e-12));
    assertThat(Dispersion.of(new int[] {100, 200}, new int[] {5, 0}).normalised())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void without_hits_or_with_one_part_there_is_none() {
    assertThat(Dispersion.of(new int[] {10, 10}, new int[] {0, 0}).normalised()).isNaN();
    assertThat(Dispersion.of(new int[] {10, 0}, new int[] {3, 0}).normalised()).isNaN();
  }
}
