package no.samlese.clean.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden pairs: a text as extracted ({@code *.raw.txt}) and its blocks ({@code *.expected.txt}, one
 * line a block: zone, level of a heading, text). A linguist may edit both.
 */
class LayoutGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/no/samlese/clean/layout/golden");
  private static final List<String> WORDS = List.of("kommunestyret", "kommune");

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".raw.txt"))
          .map(name -> name.substring(0, name.length() - ".raw.txt".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void readsAsExpected(String name) throws IOException {
    String raw = Files.readString(FOLDER.resolve(name + ".raw.txt")).replace("<ny side>\n", "\f");
    List<LayoutBlock> blocks =
        new PageLayout(WORDS::contains).read(PageLayoutProperties.document(raw));
    String actual =
        blocks.stream().map(b -> line(b, raw)).collect(Collectors.joining("\n", "", "\n"));
    assertThat(actual).isEqualTo(Files.readString(FOLDER.resolve(name + ".expected.txt")));
  }

  private static String line(LayoutBlock block, String raw) {
    String level = block.level() > 0 ? " " + block.level() : "";
    return block.zone().label() + level + ": " + RunningText.of(block, raw);
  }
}
