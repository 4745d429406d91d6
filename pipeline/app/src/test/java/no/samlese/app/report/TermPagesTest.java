package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samlese.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermPagesTest {
  private static final Pattern LINE = Pattern.compile("<tr><td class=\"left\".*");

  @TempDir private static Path folder;

  @BeforeAll
  static void run() {
    new SmallRun()
        .document("Bø/a.pdf", "", "Bø", "samskaping")
        .document("Bø/b.pdf", "", "Bø", "samskaping")
        .document("Ås/c.pdf", "", "Ås", SmallRun.HOSTILE)
        .write(folder);
    ReportOptions options =
        new ReportOptions(
            Language.BOKMAAL, "", Set.of(ReportSection.DOCUMENTS, ReportSection.TERMS));
    new Report(folder, options).write(part -> {});
  }

  private static String page(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private static List<String> lines(String html) {
    return LINE.matcher(html).results().map(MatchResult::group).toList();
  }

  @Test
  void a_category_tells_what_it_is_and_how_often_it_is_met() throws IOException {
    String html = page("category/cocreation-samskaping.html");
    assertThat(html)
        .contains("Definisjon", "href=\"../method.html#source-key\"", "dokumenter med treff av 3")
        .contains("<a href=\"../document/a.html#h-0\">", "src=\"../assets/tables.js\"");
    assertThat(folder.resolve("assets/tables.js")).isRegularFile();
  }

  @Test
  void municipalities_give_their_lines_in_turn() throws IOException {
    List<String> lines = lines(page("category/cocreation-samskaping.html"));
    assertThat(lines).hasSize(18);
    assertThat(lines.get(0)).contains("<bdi>Bø</bdi>", "a.html#h-0");
    assertThat(lines.get(1)).contains("<bdi>Ås</bdi>");
    assertThat(lines.get(2)).contains("<bdi>Bø</bdi>", "b.html#h-0");
    assertThat(lines.get(3)).contains("a.html#h-1");
  }

  @Test
  void what_was_not_met_has_a_page_too() throws IOException {
    assertThat(page("category/paradigm-npm.html")).contains("Ingen treff i de leste dokumentene.");
    assertThat(page("term/t.html")).contains("Ingen kommune bruker begrepet");
  }

  @Test
  void text_that_would_do_harm_is_shown_and_not_done() throws IOException {
    for (String path : List.of("category/cocreation-samskaping.html", "term/t.html")) {
      String html = page(path).replace("<script src=\"../assets/tables.js\" defer></script>", "");
      assertThat(html).doesNotContain("<script", "<img", "\u202E", "\u0000");
      assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
  }
}
