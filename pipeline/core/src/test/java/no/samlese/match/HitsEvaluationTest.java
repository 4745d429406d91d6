package no.samlese.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.match.HitsEvaluation.Report;
import no.samlese.text.Language;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HitsEvaluationTest {
  @TempDir Path folder;

  @Test
  void countsWhatIsFoundMissedAndNotCoded() throws IOException {
    // Coded: samskaping (found), byråkrati as NPM (missed), ledelse (borderline, found).
    Report report =
        evaluate(
            "{\"id\":\"1\",\"text\":\"Samskaping, byråkrati og ledelse.\",\"hits\":["
                + "{\"start\":0,\"end\":10,\"category\":\"cocreation\",\"note\":\"\"},"
                + "{\"start\":12,\"end\":21,\"category\":\"NPM\",\"note\":\"\"},"
                + "{\"start\":25,\"end\":32,\"category\":\"leadership\",\"note\":\"borderline\"}]}");

    assertThat(report.score()).isEqualTo(new Score(2, 1, 2, 1));
    assertThat(report.withBorderline()).isEqualTo(new Score(3, 2, 3, 2));
    assertThat(report.byCategory().get("cocreation")).isEqualTo(new Score(1, 1, 1, 1));
    assertThat(report.disagreements()).hasSize(2);
    assertThat(EvaluationPrinter.json(report))
        .startsWith("{\"passages\":1,\"precision\":0.5,\"recall\":0.5")
        .contains("\"with_borderline\":{\"precision\":0.66");
    assertThat(EvaluationPrinter.text(report)).contains("missed\t1\tNPM\tbyråkrati");
  }

  @Test
  void anotherFileIsTheUsersFault() {
    assertThatThrownBy(() -> evaluate("no json"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("gold.jsonl:1");
  }

  private Report evaluate(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), line + "\n");
    Matcher matcher = new Matcher(LexiconLoader.load());
    return new HitsEvaluation(matcher, new SimpleAnnotator(Language.UNKNOWN)).evaluate(file);
  }
}
