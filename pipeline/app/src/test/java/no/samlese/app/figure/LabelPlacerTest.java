package no.samlese.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
  private static final Rectangle2D BOUNDS = new Rectangle2D.Double(0, 0, 300, 200);
  private static final double RADIUS = 4;
  private static final double HEIGHT = 13;

  /** A mark and how wide its text is. */
  record Wish(double x, double y, double width) {}

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.doubles().between(-20, 320),
            Arbitraries.doubles().between(-20, 220),
            Arbitraries.doubles().between(1, 350))
        .as(Wish::new)
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void no_text_lies_upon_another_or_a_mark_or_outside(@ForAll("wishes") List<Wish> wishes) {
    List<Rectangle2D> placed = place(wishes);
    for (int n = 0; n < placed.size(); n++) {
      Rectangle2D box = placed.get(n);
      assertThat(BOUNDS.contains(box)).isTrue();
      assertThat(placed.subList(0, n)).noneMatch(box::intersects);
      assertThat(wishes)
          .noneMatch(
              wish -> box.intersects(wish.x() - RADIUS, wish.y() - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }
  }

  @Property(tries = 50)
  void equal_questions_get_equal_answers(@ForAll("wishes") List<Wish> wishes) {
    assertThat(place(wishes)).isEqualTo(place(wishes));
  }

  private static List<Rectangle2D> place(List<Wish> wishes) {
    LabelPlacer placer = new LabelPlacer(BOUNDS);
    wishes.forEach(wish -> placer.keepFree(wish.x(), wish.y(), RADIUS));
    placer.avoid(new Line2D.Double(0, 100, 300, 100));
    List<Rectangle2D> placed = new ArrayList<>();
    for (Wish wish : wishes) {
      Point2D mark = new Point2D.Double(wish.x(), wish.y());
      placer.place(mark, RADIUS, wish.width(), HEIGHT).ifPresent(placed::add);
    }
    return placed;
  }

  @Test
  void the_right_side_is_the_best() {
    LabelPlacer placer = new LabelPlacer(BOUNDS);
    assertThat(placer.place(new Point2D.Double(100, 100), RADIUS, 50, HEIGHT))
        .contains(new Rectangle2D.Double(107, 93.5, 50, HEIGHT));
  }

  @Test
  void a_line_is_avoided_where_there_is_other_room() {
    LabelPlacer placer = new LabelPlacer(BOUNDS);
    placer.avoid(new Line2D.Double(0, 100, 300, 100));
    Optional<Rectangle2D> box = placer.place(new Point2D.Double(100, 100), RADIUS, 50, HEIGHT);
    assertThat(box).isPresent();
    assertThat(box.orElseThrow().intersectsLine(0, 100, 300, 100)).isFalse();
  }

  @Test
  void a_text_without_room_is_not_placed() {
    LabelPlacer placer = new LabelPlacer(BOUNDS);
    assertThat(placer.place(new Point2D.Double(100, 100), RADIUS, 301, HEIGHT)).isEmpty();
  }
}
