package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samlese.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  /** Scripts and pictures of the report itself. */
  private static final Pattern OURS =
      Pattern.compile(
          "<script src=\"(\\.\\./)?(assets|compare|concordance)/[a-z]+\\.js\"( defer)?></script>"
              + "|<img src=\"(\\.\\./)?figures/[a-z0-9-]+\\.svg\"");

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern HEADING = Pattern.compile("<h([1-6])");

  @TempDir private static Path folder;

  /** Tables are made once; every test writes its pages over those of the one before. */
  @BeforeAll
  static void run() {
    new SmallRun()
        .document("Bø/plan.pdf", "", "Bø i Øst", "samskaping")
        .document("Herøy/plan.pdf", "1818", "Herøy", "samskaping")
        .document("Herøy/strategi.pdf", "1818", "Herøy", "samskaping")
        .document("Herøy MR/plan.pdf", "1515", "Herøy", "samskaping")
        .document(SmallRun.HOSTILE, "", "../../" + SmallRun.HOSTILE, SmallRun.HOSTILE)
        .document("notat.pdf", "", "ukjent", "samskaping")
        .unreadable("låst.pdf", "Lukka")
        .skipped("bilde.png")
        .write(folder);
  }

  private void render(Language language, String title) {
    new Report(folder, new ReportOptions(language, title)).write(part -> {});
  }

  private Map<Path, String> pages() throws IOException {
    Map<Path, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(file, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
  }

  @Test
  void text_of_documents_is_escaped_everywhere() throws IOException {
    render(Language.BOKMAAL, SmallRun.HOSTILE);
    Map<Path, String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(10);
    for (String html : pages.values()) {
      String foreign = OURS.matcher(html).replaceAll("");
      assertThat(foreign).doesNotContain("<script", "<img", "javascript:");
      // A null has no place in a page, and a turn of direction would reach beyond its element.
      assertThat(html).doesNotContain("\u0000", "\u202E");
    }
    String hostile = "municipality/" + Slugs.fold("../../" + SmallRun.HOSTILE) + ".html";
    for (String path : List.of("index.html", "method.html", hostile)) {
      // What was escaped in the source is shown as it stood there.
      assertThat(page(path)).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;amp;");
    }
  }

  @Test
  void equal_runs_give_equal_bytes() throws IOException {
    render(Language.BOKMAAL, "");
    Map<Path, String> first = pages();
    render(Language.BOKMAAL, "");
    assertThat(pages()).isEqualTo(first);
  }

  @Test
  void pages_hold_neither_folders_of_the_machine_nor_times() throws IOException {
    render(Language.BOKMAAL, "");
    for (String html : pages().values()) {
      assertThat(html).doesNotContain("/a private folder", folder.toString(), "12.5", "12,5");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BOKMAAL", "NYNORSK", "ENGLISH"})
  void every_link_leads_somewhere(Language language) throws IOException {
    render(language, "");
    Map<Path, String> pages = pages();
    List<String> broken = new ArrayList<>();
    pages.forEach(
        (file, html) -> {
          Matcher links = LINK.matcher(html);
          while (links.find()) {
            if (!leadsSomewhere(file, links.group(1), pages)) {
              broken.add(file.getFileName() + " -> " + links.group(1));
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Path from, String link, Map<Path, String> pages) {
    if (link.equals("data:,")) {
      return true;
    }
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    if (!Files.isRegularFile(target)) {
      return false;
    }
    return parts.length == 1 || pages.get(target).contains(" id=\"" + parts[1] + "\"");
  }

  @ParameterizedTest
  @EnumSource(names = {"BOKMAAL", "NYNORSK", "ENGLISH"})
  void a_page_says_its_language_and_has_sound_headings(Language language) throws IOException {
    render(language, "");
    for (Map.Entry<Path, String> page : pages().entrySet()) {
      String html = page.getValue();
      assertThat(html).contains("<html lang=\"" + language.code() + "\">");
      List<String> ids = ID.matcher(html).results().map(r -> r.group(1)).toList();
      assertThat(ids).as("ids of %s", page.getKey()).doesNotHaveDuplicates();
      int before = 0;
      for (int level : levels(html)) {
        assertThat(level).as("headings of %s", page.getKey()).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
    String index = page("index.html");
    assertThat(index).contains(Labels.of(language).text("rates.title"), "Bø i Øst");
  }

  private static List<Integer> levels(String html) {
    return HEADING.matcher(html).results().map(r -> Integer.parseInt(r.group(1))).toList();
  }

  @Test
  void the_unknown_municipality_has_a_page() throws IOException {
    render(Language.BOKMAAL, "");
    assertThat(page("municipality/ukjent.html"))
        .contains("Ukjent kommune", "1 av 1 dokument lest", "<mark");
    assertThat(page("index.html")).contains("municipality/ukjent.html");
  }

  @Test
  void municipalities_that_share_a_name_have_pages_of_their_own() throws IOException {
    render(Language.BOKMAAL, "");
    assertThat(page("municipality/heroy-1818.html")).contains("Herøy (1818)");
    assertThat(page("municipality/heroy-1515.html")).contains("Herøy (1515)");
  }

  @Test
  void one_document_is_marked_and_two_are_not() throws IOException {
    render(Language.BOKMAAL, "");
    String alone = Labels.of(Language.BOKMAAL).text("municipality.single");
    assertThat(page("municipality/heroy-1515.html")).contains(alone);
    assertThat(page("municipality/heroy-1818.html")).doesNotContain(alone);
  }

  @Test
  void what_is_not_found_is_said_with_words_and_pages() throws IOException {
    render(Language.BOKMAAL, "");
    assertThat(page("municipality/bo-i-ost.html"))
        .contains("ikke funnet i 300 ord på 6 sider", "Navn 2")
        .contains("200,0", "s. 3");
    assertThat(page("municipality/lukka.html")).contains("Ingen av dokumentene lot seg lese");
  }

  @Test
  void quotations_that_read_alike_are_shown_once_and_repairs_are_marked() throws IOException {
    render(Language.BOKMAAL, "");
    String shared = page("municipality/heroy-1818.html");
    assertThat(Pattern.compile("<blockquote").matcher(shared).results().count()).isEqualTo(6);
    assertThat(shared).contains("<mark class=\"repaired\">", "bokstaver rettet");
  }

  @Test
  void problems_are_told_in_the_language_of_the_report() throws IOException {
    render(Language.NYNORSK, "");
    assertThat(page("corpus.html"))
        .contains("Dokumentet er låst med passord.")
        .contains("<td lang=\"en\"><bdi>Odd:");
  }

  @Test
  void a_run_without_a_readable_document_has_a_report(@TempDir Path empty) throws IOException {
    new SmallRun().unreadable("a.pdf", "ukjent").write(empty);
    ReportOptions options = new ReportOptions(Language.BOKMAAL, "");
    new Report(empty, options).write(part -> {});
    assertThat(empty.resolve("index.html")).content().contains("ingen dokumenter lot seg lese");
    assertThat(empty.resolve("municipality/ukjent.html"))
        .content()
        .contains("Ingen av dokumentene");
  }
}
