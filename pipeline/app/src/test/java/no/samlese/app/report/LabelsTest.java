package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlese.text.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
  private static final Pattern USE = Pattern.compile("text\\(\"([a-z.-]+)\"[,)]");

  private static final Labels BOKMAAL = Labels.of(Language.BOKMAAL);
  private static final Labels NYNORSK = Labels.of(Language.NYNORSK);
  private static final Labels ENGLISH = Labels.of(Language.ENGLISH);

  @Test
  void the_three_languages_have_the_same_keys() {
    assertThat(NYNORSK.keys()).isEqualTo(BOKMAAL.keys());
    assertThat(ENGLISH.keys()).isEqualTo(BOKMAAL.keys());
  }

  @Test
  void the_three_languages_have_the_same_placeholders() {
    for (String key : BOKMAAL.keys()) {
      assertThat(placeholders(NYNORSK, key)).as(key).isEqualTo(placeholders(BOKMAAL, key));
      assertThat(placeholders(ENGLISH, key)).as(key).isEqualTo(placeholders(BOKMAAL, key));
    }
  }

  private static Set<String> placeholders(Labels labels, String key) {
    String text = labels.pattern(key);
    return PLACEHOLDER.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
  }

  @Test
  void every_key_that_a_page_uses_is_there() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path folder : new Path[] {Path.of("src/main/jte"), Path.of("src/main/java")}) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          USE.matcher(Files.readString(file)).results().forEach(r -> used.add(r.group(1)));
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(50);
    assertThat(BOKMAAL.keys()).containsAll(used);
  }

  @Test
  void every_known_problem_has_a_translation() {
    for (Object key : Labels.load("problems.properties").keySet()) {
      assertThat(BOKMAAL.keys()).contains("problem." + key);
    }
  }

  @Test
  void braces_in_an_argument_stay() {
    assertThat(BOKMAAL.text("page.number", "{1}")).isEqualTo("s. {1}");
  }

  @Test
  void a_key_that_is_not_there_is_our_fault() {
    assertThatThrownBy(() -> BOKMAAL.text("no.such")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_problem_within_a_problem_is_translated_too() {
    ProblemLine line =
        new ProblemTexts(BOKMAAL)
            .line(
                "a.pdf",
                "",
                0,
                "warning",
                "Only a part was read. The document is locked with a password.",
                "Raise --timeout, or save the document anew as a plain PDF.");
    assertThat(line.what()).isEqualTo("Bare en del er lest. Dokumentet er låst med passord.");
    assertThat(line.cure()).startsWith("Øk --timeout");
    assertThat(line.language()).isEqualTo("nb");
  }

  @Test
  void numbers_are_written_as_readers_write_them() {
    Numbers norwegian = Numbers.of(Language.NYNORSK);
    Numbers english = Numbers.of(Language.ENGLISH);
    assertThat(norwegian.integer(1234567)).isEqualTo("1\u202F234\u202F567");
    assertThat(english.integer(1234567)).isEqualTo("1,234,567");
    assertThat(norwegian.rate(8.25)).isEqualTo("8,3");
    assertThat(english.rate(8.25)).isEqualTo("8.3");
    assertThat(norwegian.rate((Double) null)).isEqualTo("–");
  }
}
