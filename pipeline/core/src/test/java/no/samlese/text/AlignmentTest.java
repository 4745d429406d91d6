package no.samlese.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  @Test
  void pieces_may_stand_in_another_order_than_in_the_source() {
    // "AAfoot" becomes "foot" after "AA" and "BB" were joined: AABBfoot.
    Alignment moved =
        Alignment.of(
            List.of(
                new Alignment.Segment(new Span(0, 2), new Span(0, 2), true),
                new Alignment.Segment(new Span(6, 8), new Span(2, 4), true),
                new Alignment.Segment(new Span(2, 6), new Span(4, 8), true)));
    assertThat(moved.toTarget(new Span(6, 8))).isEqualTo(new Span(2, 4));
    assertThat(moved.toSource(new Span(5, 7))).isEqualTo(new Span(3, 5));
    assertThat(moved.toSource(new Span(1, 3))).isEqualTo(new Span(1, 7));
  }

  @Test
  void what_was_removed_maps_to_an_empty_span_where_it_stood() {
    Alignment cut =
        Alignment.of(
            List.of(
                new Alignment.Segment(new Span(0, 3), new Span(0, 3), true),
                new Alignment.Segment(new Span(5, 8), new Span(3, 6), true)));
    assertThat(cut.toTarget(new Span(3, 5))).isEqualTo(new Span(3, 3));
  }

  @Test
  void a_gap_in_the_target_is_refused() {
    List<Alignment.Segment> gap =
        List.of(new Alignment.Segment(new Span(0, 1), new Span(1, 2), true));
    assertThatThrownBy(() -> Alignment.of(gap)).isInstanceOf(IllegalArgumentException.class);
  }
}
