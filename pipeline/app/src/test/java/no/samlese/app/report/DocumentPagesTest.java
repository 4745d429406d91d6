package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samlese.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPagesTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void run() {
    new SmallRun()
        .document("Bø/plan.pdf", "", "Bø i Øst", "samskaping")
        .document("Bø/" + SmallRun.HOSTILE + ".pdf", "", "Bø i Øst", SmallRun.HOSTILE)
        .unreadable("låst.pdf", "Bø i Øst")
        .write(folder);
    ReportOptions options =
        new ReportOptions(Language.BOKMAAL, "", Set.of(ReportSection.DOCUMENTS));
    new Report(folder, options).write(part -> {});
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("document"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void every_document_with_words_has_a_page() throws IOException {
    assertThat(pages()).hasSize(2);
    String html = Files.readString(folder.resolve("document/plan.html"));
    assertThat(html)
        .contains("<a class=\"pageno\" id=\"p6\" href=\"#p6\" lang=\"nb\">s. 6</a>")
        .contains("id=\"h-0\" title=\"Navn 1\"")
        .contains("role=\"img\"", "<title id=\"strip-title\">", "<desc id=\"strip-desc\">")
        .contains("Ord: 6 treff");
  }

  @Test
  void text_that_would_do_harm_is_shown_and_not_done() throws IOException {
    for (Path page : pages()) {
      String html = Files.readString(page);
      assertThat(html).doesNotContain("<script", "<img", "\u0000", "\u202E");
    }
    String hostile = Files.readString(pages().get(1));
    assertThat(hostile.contains("plan") ? Files.readString(pages().get(0)) : hostile)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;amp; \uFFFDevil\uFFFD");
  }
}
