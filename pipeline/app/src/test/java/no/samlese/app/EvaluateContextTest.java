package no.samlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code samlese evaluate context} through the real command line. */
class EvaluateContextTest {
  private static final String TEXT =
      """
      Kommunen skal sikre medvirkning fra innbyggerne i alle planer.
      Vi har ikke samskaping i dag, men vil prøve det ut i tre bydeler.
      """;

  @TempDir private Path temporary;
  private Path texts;

  @BeforeEach
  void write() throws IOException {
    texts = Files.createDirectory(temporary.resolve("tekster"));
    Files.writeString(texts.resolve("øvre plan.txt"), TEXT);
  }

  private Path gold(String commitment) throws IOException {
    int first = TEXT.indexOf("medvirkning");
    int second = TEXT.indexOf("samskaping");
    return Files.writeString(
        temporary.resolve("gull.jsonl"),
        line("a", first, "\"commitment\":\"" + commitment + "\",\"actors\":\"citizens\"")
            + line("b", second, "\"polarity\":\"negated\""));
  }

  private static String line(String id, int start, String codes) {
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"file\":\"øvre plan.txt\",\"start\":%d,\"end\":%d,\"codes\":{%s}}%n",
        id,
        start,
        start + 5,
        codes);
  }

  @Test
  void prints_precision_recall_and_f1_of_each_code() throws IOException {
    Command command = Command.run("evaluate", "context", gold("must"), "--texts", texts, "--json");
    assertThat(command.exit()).isZero();
    assertThat(command.out())
        .contains("\"hits\":2,\"missing\":0")
        .contains("\"polarity\":{\"gold\":1,\"found\":1,\"precision\":1.0");
  }

  @Test
  void lists_what_was_coded_differently() throws IOException {
    Command command =
        Command.run("evaluate", "context", gold("may"), "--texts", texts, "--differences");
    assertThat(command.exit()).isZero();
    assertThat(command.out()).contains("commitment\ta\tmay\tmust");
  }

  @Test
  void a_gold_without_texts_is_the_users_error() throws IOException {
    assertThat(Command.run("evaluate", "context", gold("must")).exit()).isEqualTo(2);
  }
}
