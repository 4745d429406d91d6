package no.samlese.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StackTest {
  private static final double STEP = 10;

  @Property(tries = 300)
  void texts_are_a_step_apart_and_within(
      @ForAll @Size(max = 20) List<@DoubleRange(min = -50, max = 350) Double> places) {
    Stack stack = new Stack(STEP, 0, 300);
    places.forEach(place -> stack.add("a", place));
    List<Stack.Entry> spread = stack.spread();
    assertThat(spread).hasSameSizeAs(places);
    for (int n = 0; n < spread.size(); n++) {
      assertThat(spread.get(n).y()).isBetween(0.0, 300.0);
      if (n > 0) {
        assertThat(spread.get(n).y() - spread.get(n - 1).y()).isGreaterThan(STEP - 1e-6);
      }
    }
  }

  @Test
  void what_does_not_touch_stays() {
    Stack stack = new Stack(STEP, 0, 300);
    stack.add("low", 200);
    stack.add("high", 50);
    assertThat(stack.spread())
        .containsExactly(new Stack.Entry("high", 50), new Stack.Entry("low", 200));
  }

  @Test
  void what_touches_moves_apart_around_its_middle() {
    Stack stack = new Stack(STEP, 0, 300);
    stack.add("a", 100);
    stack.add("b", 102);
    assertThat(stack.spread()).containsExactly(new Stack.Entry("a", 96), new Stack.Entry("b", 106));
  }
}
