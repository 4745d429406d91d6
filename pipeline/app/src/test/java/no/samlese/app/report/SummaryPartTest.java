package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import no.samlese.app.figure.FigureFile;
import no.samlese.text.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SummaryPartTest {
  @TempDir private Path folder;

  private Path render(Language language) {
    ReportOptions options = new ReportOptions(language, "", EnumSet.of(ReportSection.SUMMARY));
    new Report(folder, options).write(part -> {});
    return folder.resolve("summary.docx");
  }

  private void run() {
    new SmallRun()
        .document("Bø/plan.pdf", "", "Bø i Øst", "samskaping")
        .document("Herøy/plan.pdf", "1818", "Herøy", "=HYPERLINK(\"http://evil.example\")")
        .document(SmallRun.HOSTILE, "", SmallRun.HOSTILE, SmallRun.HOSTILE)
        .unreadable("låst.pdf", "Lukka")
        .write(folder);
  }

  private static XWPFDocument open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BOKMAAL", "NYNORSK", "ENGLISH"})
  void it_has_headings_a_language_and_a_table_that_repeats_its_head(Language language)
      throws IOException {
    run();
    Labels labels = Labels.of(language);
    try (XWPFDocument paper = open(render(language))) {
      List<String> headings =
          paper.getParagraphs().stream()
              .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertThat(headings)
          .startsWith(labels.text("summary.asked"))
          .contains(labels.text("method.limits"), labels.text("method.cite"))
          .endsWith(labels.text("summary.more"));
      XWPFTable table = paper.getTables().get(0);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(0).getTableCells()).hasSize(5);
      assertThat(paper.getFooterList()).hasSize(1);
      String lang = language == Language.ENGLISH ? "en-GB" : language.code() + "-NO";
      assertThat(paper.getStyles().getStyle("Heading1")).isNotNull();
      assertThat(styles()).contains("w:lang w:val=\"" + lang + "\"");
      assertThat(paper.getHyperlinks()).isEmpty();
    }
  }

  private String styles() throws IOException {
    try (var zip = new java.util.zip.ZipFile(folder.resolve("summary.docx").toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("word/styles.xml")).readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void pictures_are_told_in_words() throws IOException {
    run();
    try (XWPFDocument paper = open(render(Language.BOKMAAL))) {
      var pictures =
          paper.getParagraphs().stream()
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .flatMap(run -> run.getEmbeddedPictures().stream())
              .toList();
      assertThat(pictures.isEmpty()).isNotEqualTo(FigureFile.available());
      assertThat(pictures).allMatch(picture -> picture.getDescription().length() > 40);
    }
  }

  @Test
  void equal_runs_give_equal_bytes() throws IOException {
    run();
    byte[] first = Files.readAllBytes(render(Language.BOKMAAL));
    assertThat(Files.readAllBytes(render(Language.BOKMAAL))).isEqualTo(first);
  }

  @Test
  void a_run_without_a_readable_document_has_a_paper() throws IOException {
    new SmallRun().unreadable("a.pdf", "ukjent").write(folder);
    try (XWPFDocument paper = open(render(Language.ENGLISH))) {
      assertThat(paper.getTables()).isEmpty();
      assertThat(paper.getParagraphs()).anyMatch(line -> line.getText().contains("a.pdf"));
    }
  }
}
