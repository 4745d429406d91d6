package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlugsTest {
  @Test
  void a_name_is_folded_to_ascii() {
    assertThat(Slugs.fold("Bærum")).isEqualTo("baerum");
    assertThat(Slugs.fold("Å i Øst")).isEqualTo("a-i-ost");
    assertThat(Slugs.fold("Guovdageaidnu – Kautokeino")).isEqualTo("guovdageaidnu-kautokeino");
    assertThat(Slugs.fold("Kárášjohka")).isEqualTo("karasjohka");
    assertThat(Slugs.fold("../../etc/passwd")).isEqualTo("etc-passwd");
    assertThat(Slugs.fold("CON")).isEqualTo("con-kommune");
  }

  @Test
  void any_name_gives_a_file_name() {
    for (String name : List.of("", "…", "東京", "\u202E", "a".repeat(500), "<script>")) {
      assertThat(Slugs.fold(name)).as(name).matches("[a-z0-9][a-z0-9-]{0,80}");
    }
  }

  @Test
  void no_two_are_the_same() {
    Map<String, String> names = new HashMap<>();
    names.put("1818", "Herøy");
    names.put("1515", "Herøy");
    names.put("Herøy", "Herøy");
    names.put("HERØY", "HERØY");
    names.put("Herøy 1818", "Herøy 1818");
    Map<String, String> slugs = Slugs.of(names, Map.of("1818", "1818", "1515", "1515"));
    assertThat(slugs.values()).doesNotHaveDuplicates();
    assertThat(slugs).containsEntry("1515", "heroy-1515").containsEntry("Herøy 1818", "heroy-1818");
  }

  @Test
  void the_name_of_a_page_does_not_depend_on_the_others() {
    Map<String, String> few = Slugs.of(Map.of("1818", "Herøy", "1515", "Herøy"), Map.of());
    Map<String, String> more =
        Slugs.of(Map.of("1818", "Herøy", "1515", "Herøy", "0301", "Oslo"), Map.of());
    assertThat(more).containsAllEntriesOf(few);
  }
}
