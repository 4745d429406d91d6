package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void characters_that_no_page_may_hold_are_replaced() {
    assertThat(Passage.plain("a\u0000b\uD800c\uFFFEd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    assertThat(Passage.plain("snu\u202E om")).isEqualTo("snu\uFFFD om");
    assertThat(Passage.plain("to\nlinjer\u00A0 her")).isEqualTo("to linjer her");
    assertThat(Passage.plain("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void usual_text_stays_as_it_is() {
    String usual = "«Blåbær» – 5 % av 1,2 km²; «nå»… § 3-1 “her” A–Å";
    assertThat(Passage.plain(usual)).isSameAs(usual);
    assertThat(Passage.plain("to  mellomrom")).isEqualTo("to mellomrom");
    assertThat(Passage.plain("myk\u00AD bindestrek")).isEqualTo("myk\u00AD bindestrek");
  }

  @Test
  void a_long_line_is_cut_between_characters() {
    assertThat(Passage.line("x".repeat(10_000_000))).hasSize(242).endsWith("…");
    String faces = Passage.line("x" + "\uD83D\uDE00".repeat(500));
    assertThat(Passage.plain(faces)).isEqualTo(faces);
  }

  @Test
  void a_context_that_was_cut_begins_and_ends_with_a_whole_word() {
    String long80 = "ommunen " + "ord ".repeat(18);
    assertThat(Passage.before(long80)).startsWith("… ord ord").endsWith("ord ");
    assertThat(Passage.before("Vi ")).isEqualTo("Vi ");
    assertThat(Passage.after(" ord".repeat(19) + " komm")).startsWith(" ord").endsWith("ord …");
    assertThat(Passage.after(" her.")).isEqualTo(" her.");
  }
}
