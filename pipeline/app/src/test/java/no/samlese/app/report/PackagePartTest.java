package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samlese.ingest.Checksum;
import no.samlese.text.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackagePartTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The table of measured codes on the page about context. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "^\\| `(\\w+)` \\| (\\d+) \\| (\\d+) \\| ([0-9.]+) \\| ([0-9.]+) \\| ([0-9.]+) \\|",
          Pattern.MULTILINE);

  @TempDir private Path folder;

  @BeforeEach
  void run() {
    new SmallRun()
        .document("Bø/plan.pdf", "", "Bø i Øst", "samskaping")
        .document(SmallRun.HOSTILE, "", SmallRun.HOSTILE, SmallRun.HOSTILE)
        .unreadable("låst.pdf", "Lukka")
        .write(folder);
  }

  private void render(Language language, String title) {
    ReportOptions options = new ReportOptions(language, title, EnumSet.of(ReportSection.PACKAGE));
    new Report(folder, options).write(part -> {});
  }

  @Test
  void the_schema_of_every_table_is_its_header_and_its_checksum_that_of_the_file()
      throws IOException {
    render(Language.BOKMAAL, "");
    JsonNode resources =
        JSON.readTree(folder.resolve("datapackage.json").toFile()).get("resources");
    Set<String> listed = new TreeSet<>();
    for (JsonNode resource : resources) {
      Path file = folder.resolve(resource.get("path").asText());
      listed.add(file.getFileName().toString());
      assertThat(resource.get("bytes").asLong()).isEqualTo(Files.size(file));
      assertThat(resource.get("hash").asText()).isEqualTo("sha256:" + Checksum.of(file));
      List<String> names = new ArrayList<>();
      for (JsonNode field : resource.at("/schema/fields")) {
        names.add(field.get("name").asText());
        assertThat(field.get("description").asText()).isNotBlank();
        assertThat(field.get("type").asText()).isIn("string", "integer", "number", "boolean");
      }
      assertThat(names).as("fields of %s", file).isEqualTo(header(file));
    }
    try (var files = Files.list(folder.resolve("data"))) {
      Set<String> there = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .forEach(there::add);
      assertThat(listed).isEqualTo(there);
    }
  }

  private static List<String> header(Path csv) throws IOException {
    try (Reader reader = Files.newBufferedReader(csv);
        CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
      List<String> names = new ArrayList<>(parser.iterator().next().toList());
      names.set(0, names.get(0).replace("\uFEFF", ""));
      return names;
    }
  }

  @Test
  void every_part_of_the_crate_is_there() throws IOException {
    render(Language.ENGLISH, "");
    JsonNode graph = JSON.readTree(folder.resolve("ro-crate-metadata.json").toFile()).get("@graph");
    Set<String> described = new TreeSet<>();
    graph.forEach(entity -> described.add(entity.get("@id").asText()));
    assertThat(described).hasSize(graph.size()).contains("./", "#samlese", "run.json");
    for (JsonNode entity : graph) {
      if (entity.get("@type").asText().equals("File")) {
        assertThat(folder.resolve(entity.get("@id").asText())).exists();
      }
      for (JsonNode part : entity.path("hasPart")) {
        assertThat(described).contains(part.get("@id").asText());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BOKMAAL", "NYNORSK", "ENGLISH"})
  void the_citation_is_yaml_whatever_the_title(Language language) throws IOException {
    render(language, "A \"title\" \\ with: # everything " + SmallRun.HOSTILE);
    JsonNode citation = new YAMLMapper().readTree(folder.resolve("CITATION.cff").toFile());
    assertThat(citation.get("cff-version").asText()).isEqualTo("1.2.0");
    assertThat(citation.get("type").asText()).isEqualTo("dataset");
    assertThat(citation.get("title").asText()).startsWith("A \"title\" \\ with: # everything");
    assertThat(citation.at("/authors/0/name").asText()).isNotBlank();
    assertThat(Files.readString(folder.resolve("codebook.md"))).doesNotContain("<script>");
  }

  @Test
  void lexicons_that_cannot_be_had_are_named() throws IOException {
    render(Language.ENGLISH, "");
    assertThat(folder.resolve("lexicons/README.txt")).content().contains("concepts/words.yaml");
    assertThat(folder.resolve("lexicons/concepts/words.yaml")).doesNotExist();
  }

  @Test
  void lexicons_that_the_run_has_left_stay_when_the_package_is_not_asked_for() throws IOException {
    Path left = folder.resolve("lexicons/concepts/words.yaml");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "anything");
    new Report(folder, new ReportOptions(Language.BOKMAAL, "", Set.of())).write(part -> {});
    assertThat(left).exists();
  }

  @Test
  void equal_runs_give_equal_bytes() throws IOException {
    List<String> files =
        List.of("datapackage.json", "ro-crate-metadata.json", "CITATION.cff", "codebook.md");
    render(Language.NYNORSK, "");
    List<String> first = new ArrayList<>();
    for (String file : files) {
      first.add(Files.readString(folder.resolve(file)));
      assertThat(first.get(first.size() - 1)).doesNotContain("/a private folder", "\u0000");
    }
    render(Language.NYNORSK, "");
    for (int i = 0; i < files.size(); i++) {
      assertThat(folder.resolve(files.get(i))).content().isEqualTo(first.get(i));
    }
  }

  @Test
  void the_accuracy_of_codes_is_that_of_the_page_about_context() throws IOException {
    Properties known = Labels.load("accuracy.properties");
    var rows = MEASURED.matcher(Files.readString(Path.of("../docs/stages/context.md")));
    Properties page = new Properties();
    while (rows.find()) {
      page.setProperty(
          rows.group(1),
          String.join(
              " ", rows.group(2), rows.group(3), rows.group(4), rows.group(5), rows.group(6)));
    }
    assertThat(known).isEqualTo(page).hasSizeGreaterThan(10);
  }
}
