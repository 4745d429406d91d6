package no.samlese.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconLoaderTest {
  private static final String LEXICON =
      """
      lexicon: own
      version: 1.0.0
      title: {nb: Eget, en: Own}
      sources: {usage: "Our own words."}
      categories:
        - id: own/a
          label: {nb: A, nn: A, en: A}
          definition: {nb: A, en: A}
          source: [usage]
      terms:
        - id: own.grend
          category: own/a
          pos: noun-f
          forms: {nb: [grend]}
          compound: any
          source: [usage]
          examples: {nb: ["Grenda har et grendehus."]}
      """;

  @TempDir Path folder;

  @Test
  void theLexiconsOfTheProductLoadWithoutAnEntryAnywhere() {
    Lexicons lexicons = LexiconLoader.load();

    assertThat(lexicons.terms()).hasSizeGreaterThan(60);
    assertThat(lexicons.checksums())
        .containsKeys("concepts/leadership.yaml", "context/exclusions.yaml");
    assertThat(lexicons.checksums().values()).allMatch(sum -> sum.matches("[0-9a-f]{64}"));
  }

  @Test
  void aFileOfTheUserAddsAndOneOfTheSameNameReplaces() throws IOException {
    Files.writeString(folder.resolve("own.yaml"), LEXICON);
    Files.createDirectory(folder.resolve("concepts"));
    Files.writeString(
        folder.resolve("concepts/leadership.yaml"),
        LEXICON.replace("lexicon: own", "lexicon: leadership").replace("own", "two"));

    Lexicons lexicons = LexiconLoader.load(Optional.of(folder));

    assertThat(lexicons.term("own.grend")).isPresent();
    assertThat(lexicons.term("two.grend")).isPresent();
    assertThat(lexicons.term("leadership.ledelse")).isEmpty();
    assertThat(lexicons.term("cocreation.samskaping")).isPresent();
  }

  @Test
  void anErrorNamesFileLineColumnAndCure() throws IOException {
    Files.writeString(folder.resolve("own.yaml"), LEXICON.replace("noun-f", "noun-x"));

    assertThatThrownBy(() -> LexiconLoader.load(Optional.of(folder)))
        .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.cure()).contains("README"))
        .hasMessageContaining("own.yaml:13:10: ")
        .hasMessageContaining("\"pos\"");
  }

  @Test
  void anUnknownKeyIsTold() throws IOException {
    Files.writeString(folder.resolve("own.yaml"), LEXICON.replace("compound:", "compund:"));

    assertThat(lint())
        .anyMatch(line -> line.contains("own.yaml:15: error: there is no key \"compund\" here."))
        .anyMatch(line -> line.contains("error: the key \"compound\" is missing."));
  }

  @Test
  void badYamlIsTold() throws IOException {
    Files.writeString(folder.resolve("own.yaml"), LEXICON.replace("[usage]", "[usage"));

    assertThat(lint()).anyMatch(line -> line.contains("own.yaml:") && line.contains("YAML"));
  }

  @Test
  void aKeyThatStandsTwiceIsTold() throws IOException {
    Files.writeString(
        folder.resolve("own.yaml"), LEXICON.replace("version: 1.0.0", "lexicon: own"));

    assertThat(lint()).anyMatch(line -> line.contains("own.yaml:2: error:"));
  }

  @Test
  void anOtherEncodingIsTold() throws IOException {
    Files.write(folder.resolve("own.yaml"), new byte[] {'a', (byte) 0xE6, 'b'});

    assertThatThrownBy(() -> LexiconLoader.load(Optional.of(folder)))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void namesThatAreNotDefinedAreTold() throws IOException {
    Files.writeString(
        folder.resolve("own.yaml"),
        LEXICON
            .replace("category: own/a", "category: own/b")
            .replace("compound: any", "compound: any\n    unless: [nothing]")
            .replace("    source: [usage]\n    examples", "    source: [gone]\n    examples"));

    assertThat(lint())
        .anyMatch(line -> line.contains("category own/b, which is not defined"))
        .anyMatch(line -> line.contains("exclusion nothing, which is not defined"))
        .anyMatch(line -> line.contains("source gone is not in this file's list"));
  }

  @Test
  void sharedAndUselessFormsAreTold() throws IOException {
    Files.writeString(
        folder.resolve("own.yaml"),
        LEXICON.replace("[grend]", "[grend, hierarki, \"a/b\"]")
            + """
              - id: own.tettsted
                category: own/a
                pos: noun-f
                forms: {nb: [grend]}
                compound: none
                source: [usage]
                examples: {nb: ["Grenda er et tettsted."]}
            """);

    assertThat(lint())
        .anyMatch(line -> line.contains("\"grend\" is a form of own.grend too"))
        .anyMatch(line -> line.contains("\"hierarki\" is a form of ") && line.contains("also"))
        .anyMatch(line -> line.contains("no word of a text has a slash"))
        .anyMatch(line -> line.contains("own.tettsted is never hit"));
  }

  @Test
  void aFolderThatIsNotThereIsTheUsersFault() {
    assertThatThrownBy(() -> LexiconLoader.load(Optional.of(folder.resolve("none"))))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("There is no folder");
  }

  @Test
  void theLexiconsOfTheProductAreClean() {
    assertThat(LexiconLint.lint(Optional.empty())).isEmpty();
  }

  private List<String> lint() {
    return LexiconLint.lint(Optional.of(folder)).stream().map(Finding::toString).toList();
  }
}
