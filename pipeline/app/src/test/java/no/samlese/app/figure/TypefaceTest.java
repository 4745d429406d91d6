package no.samlese.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypefaceTest {
  @BeforeEach
  void fonts() {
    Fonts.assumed();
  }

  @Test
  void what_fits_is_left_alone() {
    assertThat(Typeface.fit("Øvre Eiker", Typeface.PLAIN, 200)).isEqualTo("Øvre Eiker");
  }

  @Test
  void what_is_too_wide_is_cut_where_the_room_ends() {
    String cut = Typeface.fit("Gáivuotna – Kåfjord – Kaivuono", Typeface.PLAIN, 120);
    assertThat(cut).startsWith("Gáivuotna").endsWith("…").doesNotContain(" …", "–…");
    assertThat(Typeface.width(cut, Typeface.PLAIN)).isLessThanOrEqualTo(120);
  }

  @Test
  void no_letter_is_cut_in_two() {
    for (int room = 20; room < 80; room++) {
      assertThat(Typeface.fit("a𝔸".repeat(12), Typeface.PLAIN, room)).matches("(a|𝔸)*…");
    }
  }

  @Test
  void signs_that_cannot_be_seen_are_left_out() {
    assertThat(PlainText.of(" a\u202E\u200Fb\r\n\tc\u0000 \uD800d ")).isEqualTo("ab c d");
  }
}
