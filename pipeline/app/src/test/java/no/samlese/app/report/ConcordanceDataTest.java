package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlese.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordanceDataTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @BeforeEach
  void run() {
    new SmallRun()
        .document("Bø/a.pdf", "", "Bø", "samskaping")
        .document("Ås/" + SmallRun.HOSTILE, "", "Ås" + SmallRun.HOSTILE, SmallRun.HOSTILE)
        .document("Ås/c.pdf", "", "Ås", "to\u2028linjer\tog \\ \" 🌍")
        .write(folder);
    write();
  }

  private void write() {
    ReportOptions options =
        new ReportOptions(
            Language.BOKMAAL, "", Set.of(ReportSection.DOCUMENTS, ReportSection.CONCORDANCE));
    new Report(folder, options).write(part -> {});
  }

  private JsonNode call(String file, String function) throws IOException {
    String script = Files.readString(folder.resolve("concordance").resolve(file));
    String before = "samlese." + function + "(";
    assertThat(script).startsWith(before).endsWith(");\n");
    return JSON.readTree(script.substring(before.length(), script.length() - 3));
  }

  private Map<Path, String> scripts() throws IOException {
    Map<Path, String> scripts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("concordance"))) {
      for (Path file : files.toList()) {
        scripts.put(file, Files.readString(file));
      }
    }
    return scripts;
  }

  @Test
  void every_hit_is_there_with_what_its_numbers_stand_for() throws IOException {
    JsonNode index = call("index.js", "index");
    JsonNode rows = call("0001.js", "hits").path("rows");
    assertThat(rows).hasSize(18);
    assertThat(index.path("total").asInt()).isEqualTo(18);
    JsonNode row = rows.get(0);
    JsonNode document = index.path("documents").get(row.get(0).asInt());
    assertThat(folder.resolve(document.get(0).asText()))
        .content()
        .contains("id=\"h-" + row.get(1).asText() + "\"");
    JsonNode term = index.path("terms").get(row.get(3).asInt());
    assertThat(term.get(0).asText()).isEqualTo("cocreation.samskaping");
    assertThat(index.path("categories").get(term.get(2).asInt()).get(1).asText())
        .isEqualTo("Navn 1");
    assertThat(index.path("portions").get(0).get(1)).hasSize(3);
  }

  @Test
  void text_that_would_do_harm_is_data() throws IOException {
    for (String script : scripts().values()) {
      assertThat(script).doesNotContain("<", "\u0000", "\u202E", "\u2028");
    }
    String shown = call("0001.js", "hits").toString();
    assertThat(shown).contains("<script>alert(1)</script>", "to linjer og ", "🌍");
  }

  @Test
  void equal_runs_give_equal_bytes() throws IOException {
    Map<Path, String> first = scripts();
    write();
    assertThat(scripts()).isEqualTo(first);
  }
}
