package no.samlese.lexicon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.text.Language;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format against files written by hand, read and written. */
class FormatsTest {
  @TempDir private Path folder;

  private final Report.Builder report = new Report.Builder();

  @Test
  void quanteda_has_keys_in_keys_and_their_own_words_beside_them() {
    assertThat(read("plan.yml"))
        .containsExactly(
            "Grend/Møteplass: grendehus, grendehuset, felles løft",
            "Grend/Arbeid: dugnad*, [Dd]ugnad.*, NPM, vegarbeid",
            "Vann: brygge, brygg?, fjord");
  }

  @Test
  void liwc_separates_by_tabs_or_blanks_nests_by_tabs_and_has_conditions() {
    assertThat(read("plan.dic"))
        .containsExactly(
            "Grend: grendehus, grendehuset, sånn, dugnad*",
            "Grend/moteplass: grendehus, grendehuset, felles løft, lik",
            "Vann: sånn av, fjord");
    assertThat(notes())
        .contains(
            "    plan.dic:9: sånn <av>3/1",
            "    plan.dic:10: lik (1 2)3/2",
            "    plan.dic:12: fjord 99",
            "    plan.dic:13: uten tall her");
  }

  @Test
  void liwc22_marks_cells() {
    assertThat(read("plan.dicx"))
        .containsExactly("Grend: grendehus, brygge", "Vann: fjord, brygge");
    assertThat(notes()).contains("    plan.dicx:4: brygge 2");
  }

  @Test
  void wordstat_nests_by_tabs_and_joins_by_underscores() {
    assertThat(read("plan.cat"))
        .containsExactly("GREND/MØTEPLASS: GRENDEHUS, FELLES LØFT", "VANN: fjord, brygg*");
    assertThat(notes()).contains("    plan.cat:4: FELLES_LØFT (2)");
    assertThat(notes()).contains("    plan.cat:5: @NABO [felles NEAR løft /S]");
  }

  @Test
  void yoshikoder_has_one_category_around_all() {
    assertThat(read("plan.ykd"))
        .containsExactly("Grend: grendehus, felles løft", "Grend/Arbeid: dugnad*", "Vann: fjord");
    assertThat(notes()).contains("    plan.ykd:6: felles løft 2.0");
  }

  @Test
  void lexicoder_means_parts_of_words_where_no_blank_stands() {
    assertThat(read("plan.lcd"))
        .containsExactly("grend:  grendehus ,  felles løft ,  dugnad", "vann:  fjord ");
    assertThat(notes()).contains("    plan.lcd:6:  dugnad");
  }

  @Test
  void tables_may_have_semicolons_Norwegian_heads_and_columns_of_their_own() {
    assertThat(read("plan.csv"))
        .containsExactly("Grend/Møteplass: grendehus, grendahus", "Vann: fjord");
    assertThat(notes()).contains("    plan.csv:4: fjord 2,5", "    plan.csv:1: Merknad");
  }

  @Test
  void entities_of_other_files_are_not_read() {
    assertThatThrownBy(() -> read("entity.ykd"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("entity.ykd:3: this is not well-formed XML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.dic|%\n1\tA\nord\t1\n|a.dic:3: the list of categories has no end",
        "a.dic|%\nA\n%\n|a.dic:2: this is no category: \"A\"",
        "a.dic|%\n1\tA\n1\tB\n%\n|a.dic:3: the number 1 stands for two categories",
        "a.cat|ord (1)\n|a.cat:1: the word \"ord (1)\" stands before the first category",
        "a.yml|A: [ord\n|a.yml:1:8: this is not well-formed YAML",
        "a.yml|- ord\n|a.yml:1: this is no quanteda dictionary",
        "a.ykd|<dictionary>\n<pnode name=\"x\"/></dictionary>|a.ykd:2: a pattern is in no category",
        "a.ykd|<dictionary>\n<cnode/></dictionary>|a.ykd:2: a node has no name",
        "a.lcd|<html/>|a.lcd:1: there is no element <dictionary>",
        "a.csv|category,word\nA,ord\nA,\n|a.csv:3: the row has no form",
        "a.csv|category\nA\n|a.csv:1: there is no column \"form\"",
        "a.csv|category,form,language\nA,ord,fr\n|a.csv:2: \"fr\" is no language",
        "a.dicx|ord\n|a.dicx:1: the first column is not DicTerm",
        "a.xlsx|ord\n|a.xlsx is no workbook",
        "a.doc|ord\n|does not tell its format"
      })
  void a_fault_is_told_with_file_and_line(String parts) throws IOException {
    String[] part = parts.split("\\|", -1);
    Path file = folder.resolve(part[0]);
    Files.writeString(file, part[1]);

    assertThatThrownBy(() -> LexiconFormat.ofFile(file).read(file, report))
        .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.cure()).isNotBlank())
        .hasMessageContaining(part[2]);
  }

  @Test
  void an_old_encoding_is_read_and_told() throws IOException {
    Path file = folder.resolve("old.cat");
    Files.write(file, "VANN\n\tbåt (1)\n".getBytes(Charset.forName("windows-1252")));

    assertThat(shown(LexiconFormat.ofFile(file).read(file, report))).containsExactly("VANN: båt");
    assertThat(String.join("\n", report.build().lines(5))).contains("Windows-1252", "old.cat:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yml", "dic", "dicx", "cat", "lcd", "ykd", "csv"})
  void a_lexicon_is_written_as_the_tool_expects(String extension) throws Exception {
    Path file = folder.resolve("written." + extension);
    LexiconFormat format = LexiconFormat.ofFile(file);
    Dictionary dictionary =
        LexiconExport.of(
            List.of(small()),
            EnumSet.of(Language.BOKMAAL, Language.NYNORSK, Language.ENGLISH),
            format.hasLanguages(),
            report);

    format.write(dictionary, file, report);

    assertThat(file).hasSameTextualContentAs(resource("written." + extension));
  }

  @Test
  void what_an_export_loses_is_told_with_file_and_line() throws Exception {
    LexiconExport.of(
        List.of(small()), EnumSet.of(Language.BOKMAAL, Language.ENGLISH), false, report);

    String lines = String.join("\n", report.build().lines(5));
    assertThat(lines)
        .contains("Compounds are not found", "small.yaml:16: small.brygge (any)")
        .contains("Facets are lost", "small.yaml:16: small.brygge (arena)")
        .contains("\"also\"", "small.yaml:16: small.brygge (small/b)")
        .contains("Exclusions are lost", "small.yaml:25: small.felles (document-status)")
        .contains("examples", "Languages are put together", "Capitals");
  }

  private static Lexicon small() throws Exception {
    Path file = resource("lexicon/small.yaml");
    return LexiconLoader.load(Optional.of(file.getParent())).lexicons().stream()
        .filter(lexicon -> lexicon.name().equals("small"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> read(String name) {
    Path file = resource(name);
    return shown(LexiconFormat.ofFile(file).read(file, report));
  }

  private static List<String> shown(Dictionary dictionary) {
    return dictionary.categories().stream()
        .filter(category -> !category.entries().isEmpty())
        .map(
            category ->
                String.join("/", category.path())
                    + ": "
                    + String.join(
                        ", ", category.entries().stream().map(Dictionary.Entry::text).toList()))
        .toList();
  }

  /** The report, with files by their names alone. */
  private List<String> notes() {
    return report.build().lines(99).stream()
        .map(line -> line.replaceAll("/\\S*/(?=plan)", ""))
        .toList();
  }

  private static Path resource(String name) {
    try {
      return Path.of(FormatsTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
