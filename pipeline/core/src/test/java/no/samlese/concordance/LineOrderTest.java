package no.samlese.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samlese.text.Span;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;

/** How lines are sorted and filtered, and what they say of repairs. */
class LineOrderTest {
  @Test
  void words_are_in_norwegian_order() {
    List<String> words =
        new ArrayList<>(
            List.of(
                "å", "ås", "Ærlig", "ødela", "zoo", "Aas", "allé", "alle sammen", "ape", "öre"));
    words.sort((a, b) -> NorwegianOrder.key(a).compareTo(NorwegianOrder.key(b)));
    assertThat(words)
        .containsExactly(
            "allé", "alle sammen", "ape", "zoo", "Ærlig", "ødela", "öre", "å", "ås", "Aas");
  }

  @Test
  void the_left_context_is_sorted_by_its_last_words() {
    List<List<Object>> lines =
        List.of(line("vi vil (øke", 2), line("de kan øke", 1), line("hun skal åpne", 1));
    Map<String, Integer> places = Map.of("pre", 0, "page", 1);
    assertThat(SortKey.sort(lines, SortKey.parse("left"), places))
        .containsExactly(lines.get(1), lines.get(0), lines.get(2));
    assertThat(SortKey.sort(lines, SortKey.parse("page, left"), places))
        .containsExactly(lines.get(1), lines.get(2), lines.get(0));
    assertThatThrownBy(() -> SortKey.parse("left,links"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("links");
  }

  private static List<Object> line(Object... cells) {
    return Arrays.asList(cells);
  }

  @Test
  void conditions_hold_of_words_numbers_and_one_of_several_values() {
    assertThat(Condition.parse("municipality=mod*").holds("Modum")).isTrue();
    assertThat(Condition.parse("municipality != Modum").holds("Modum")).isFalse();
    assertThat(Condition.parse("year>=2020").holds(2020)).isTrue();
    assertThat(Condition.parse("year<2020").holds(2020)).isFalse();
    assertThat(Condition.parse("year<=2020").holds(null)).isFalse();
    assertThat(Condition.parse("ocr_quality>0,9").holds(0.95)).isTrue();
    assertThat(Condition.parse("category=a/b").holds("c | a/b")).isTrue();
    assertThat(Condition.parse("title=").holds(null)).isTrue();
    assertThatThrownBy(() -> Condition.parse("Modum")).hasMessageContaining("no condition");
    assertThatThrownBy(() -> Condition.parse("year>=nå")).hasMessageContaining("no number");
    assertThatThrownBy(() -> Condition.check(List.of(Condition.parse("yaer=1")), List.of("year")))
        .hasMessageContaining("yaer");
  }

  @Test
  void a_span_tells_what_was_changed_under_it_and_nothing_beside() {
    Edits edits = new Edits();
    edits.add(new Edits.Edit(new Span(0, 3), "mäl", "mål", "ocr.word"));
    edits.add(new Edits.Edit(new Span(4, 4), "-\n", "", "layout.hyphen"));
    edits.add(new Edits.Edit(new Span(6, 9), "lgs", "løs", "ocr.word"));
    assertThat(edits.under(new Span(0, 9))).isEqualTo("mäl→mål; -⏎→; lgs→løs");
    assertThat(edits.under(new Span(4, 6))).isEmpty();
    assertThat(edits.under(new Span(8, 20))).isEqualTo("lgs→løs");
  }
}
