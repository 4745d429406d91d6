package no.samlese.benchmarks.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoSourceParserTest {
  private static final Path SOURCES = Path.of("../../corpora/sources/demo");
  private static final String TEXT =
      """
      ---
      title: Plan 2020
      municipality: Prøvøy
      language: nb
      type: temaplan
      year: 2020
      layout: txt
      runningHead:
      ---

      Prøvøy kommune

      Rapport om [[måloppnåelse|paradigm/npm]]

      # 1 [[Ledelse|leadership/general]]

      Vi vil ha [[samskaping|cocreation/samskaping]].^[Ikke [[høring|participation/consultation]].] Slutt.

      - lytte til [[eldrerådet|participation/consultation]]
      - gå hjem

      | Form | Antall |
      | [[Høring|participation/consultation]] | 2 |

      Figur 1: Tall.

      # Kilder

      Osborne (2010). The [[New Public Governance|paradigm/npg]]?
      """;

  private final DemoSource source = DemoSourceParser.parse("plan", TEXT);

  @Test
  void takesMarksOutOfEveryPart() {
    assertThat(source.blocks().stream().map(block -> block.getClass().getSimpleName()))
        .containsExactly(
            "TitleLine",
            "TitleLine",
            "Heading",
            "Paragraph",
            "Bullets",
            "Table",
            "Figure",
            "Heading",
            "Paragraph");
    assertThat(source.blocks().toString().replaceAll("Mark\\[[^]]*\\]", ""))
        .doesNotContain("|", "paradigm");
  }

  @Test
  void putsFootnotesBesideTheirParagraph() {
    Block.Paragraph paragraph = (Block.Paragraph) source.blocks().get(3);
    assertThat(paragraph.text()).isEqualTo("Vi vil ha samskaping." + Block.NOTE + "1 Slutt.");
    assertThat(paragraph.notes()).containsExactly(new Block.Note(1, "Ikke høring."));
  }

  @Test
  void splitsRowsOfTablesAtTheBarsThatAreNotOfMarks() {
    Block.Table table = (Block.Table) source.blocks().get(5);
    assertThat(table.rows()).containsExactly(List.of("Form", "Antall"), List.of("Høring", "2"));
  }

  @Test
  void countsTheReferencesApart() {
    assertThat(source.planted(false))
        .isEqualTo(
            Map.of(
                "paradigm/npm", 1L,
                "leadership/general", 1L,
                "cocreation/samskaping", 1L,
                "participation/consultation", 3L));
    assertThat(source.planted(true)).isEqualTo(Map.of("paradigm/npg", 1L));
  }

  @Test
  void refusesMarksThatAreNotClosed() {
    assertThatIllegalArgumentException().isThrownBy(() -> MarkedText.parse("et [[ord|a/b"));
  }

  @Test
  void losesNoMarkOfTheSources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(DemoSourceParserTest::isPlan).toList()) {
        long written = categoriesNamed(Files.readString(file));
        DemoSource plan = DemoSourceParser.read(file);
        assertThat(sum(plan.planted(false)) + sum(plan.planted(true)))
            .as(file.toString())
            .isEqualTo(written)
            .isPositive();
      }
    }
  }

  /** A mark names one category or several: {@code [[surface|category, category]]}. */
  private static long categoriesNamed(String raw) {
    return Arrays.stream(raw.split("\\[\\[", -1))
        .skip(1)
        .mapToLong(mark -> mark.substring(mark.indexOf('|'), mark.indexOf("]]")).split(", ").length)
        .sum();
  }

  private static boolean isPlan(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") && !name.equals("README.md");
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
