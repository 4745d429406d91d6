package no.samlese.lexicon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samlese.lexicon.Finding;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.LexiconLint;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.WordForm;
import no.samlese.text.Language;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lexicons that went out and came in again, and what others' dictionaries become. */
class RoundTripTest {
  private static final Set<Language> NORWEGIAN = EnumSet.of(Language.BOKMAAL, Language.NYNORSK);

  @TempDir private Path folder;

  private final Report.Builder report = new Report.Builder();

  @ParameterizedTest
  @ValueSource(strings = {"yml", "dic", "dicx", "cat", "lcd", "ykd", "csv", "xlsx"})
  void what_goes_out_and_comes_in_finds_the_same_forms(String extension) throws IOException {
    Lexicon before = lexicon("governance-paradigms", Optional.empty());
    Path file = Files.createDirectory(folder.resolve("out")).resolve("out." + extension);
    LexiconFormat format = LexiconFormat.ofFile(file);
    Dictionary exported =
        LexiconExport.of(List.of(before), NORWEGIAN, format.hasLanguages(), report);
    format.write(exported, file, report);

    importFile(file, "back", false);

    assertThat(errors()).isEmpty();
    Lexicon after = lexicon("back", Optional.of(folder));
    assertThat(formsByCategory(after)).isEqualTo(formsByCategory(before));
    assertThat(after.terms().size())
        .as("forms are put together again")
        .isLessThan(exported.size() / 8);
  }

  @Test
  void the_same_file_becomes_the_same_lexicon() throws IOException {
    Path file = write("a.csv", "category,form\nB,øl\nA,ål\nA,al\n");
    importFile(file, "one", false);
    String first = Files.readString(folder.resolve("one.yaml"));
    Files.delete(folder.resolve("one.yaml"));
    importFile(file, "one", false);

    assertThat(folder.resolve("one.yaml")).hasContent(first);
    assertThat(ids("one")).containsExactly("one.b-ol", "one.a-al", "one.a-al-2");
  }

  @Test
  void words_keep_to_what_the_file_lists_unless_they_shall_inflect() throws IOException {
    Path file = write("a.csv", "category,form\nA,grend\nA,vegen\nA,snurfelgrad\n");
    importFile(file, "exact", false);
    importFile(file, "free", true);

    assertThat(forms("exact")).containsExactlyInAnyOrder("grend", "vegen", "snurfelgrad");
    assertThat(forms("free")).contains("grendene", "vegen", "snurfelgrad").doesNotContain("vegene");
    assertThat(term("exact", "grend").pos().isNoun()).isTrue();
    assertThat(term("exact", "snurfelgrad").pos().label()).isEqualTo("phrase");
  }

  @Test
  void a_wildcard_becomes_words_and_compounds_and_never_more_than_it_says() throws IOException {
    importFile(
        write("a.csv", "category,form\nA,innbygger*\nB,*skaping\nB,innbyggerne\nB,a*\n"),
        "w",
        false);

    Term term = term("w", "innbygger");
    assertThat(term.compound().modifier()).isTrue();
    assertThat(Inflector.forms(term))
        .extracting(WordForm::text)
        .allMatch(text -> text.startsWith("innbygger"))
        .contains("innbyggere")
        .hasSizeBetween(10, LexiconImport.MOST_WORDS);
    assertThat(term("w", "skaping").compound().head()).isTrue();
    assertThat(term("w", "innbyggerne").also()).hasSize(1);
    assertThat(String.join("\n", report.build().lines(5)))
        .contains("a.csv:2: innbygger* became ", "a.csv:5: a*", "smallest");
    assertThat(errors()).isEmpty();
  }

  @Test
  void a_phrase_with_two_wildcards_becomes_the_common_words_of_each() throws IOException {
    importFile(write("a.csv", "category,form\nA,sosial* entrepren*\n"), "p", false);

    assertThat(forms("p")).contains("sosiale entreprenører").hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void capitals_are_abbreviations_unless_the_whole_file_has_them() throws IOException {
    importFile(write("a.csv", "category,form\nA,NPM\nA,grend\nA,Grend\nA,tun\n"), "some", false);
    importFile(write("b.csv", "category,form\nA,NPM\nA,GREND\n"), "all", false);

    assertThat(term("some", "NPM").pos()).isEqualTo(PartOfSpeech.ABBR);
    assertThat(forms("all")).containsExactly("npm", "grend");
    assertThat(String.join("\n", report.build().lines(5))).contains("a.csv:4: Grend, grend");
  }

  @Test
  void a_condition_of_liwc_on_the_next_word_becomes_a_phrase() throws IOException {
    importFile(write("a.dic", "%\n1\tX\n2\tY\n%\nslags\t<av>1/2\n"), "c", false);

    assertThat(term("c", "slags av").category()).isEqualTo("c/x");
    assertThat(term("c", "slags").category()).isEqualTo("c/y");
  }

  @Test
  void a_dictionary_without_words_is_refused() throws IOException {
    Path file = write("a.csv", "category,form\nA,:-)\n");

    assertThatThrownBy(() -> importFile(file, "none", false))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no word");
    assertThat(report.build().lines(5)).anyMatch(line -> line.contains("a.csv:2: :-)"));
  }

  @Test
  void a_name_that_no_lexicon_may_have_is_refused() {
    assertThatThrownBy(() -> new LexiconImport.Options("Mitt Ord", NORWEGIAN, false, 1))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("Mitt Ord");
  }

  private void importFile(Path file, String name, boolean inflect) throws IOException {
    Dictionary read = LexiconFormat.ofFile(file).read(file, report);
    LexiconImport.Options options =
        new LexiconImport.Options(name, NORWEGIAN, inflect, LexiconImport.MOST_WORDS);
    LexiconImport.Result result = LexiconImport.of(read, "a test", options, report);
    Files.writeString(folder.resolve(name + ".yaml"), result.yaml());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<Finding> errors() {
    return LexiconLint.lint(Optional.of(folder)).stream()
        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
        .toList();
  }

  private Lexicon lexicon(String name, Optional<Path> overlay) {
    return LexiconLoader.load(overlay).lexicons().stream()
        .filter(lexicon -> lexicon.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> ids(String name) {
    return lexicon(name, Optional.of(folder)).terms().stream().map(Term::id).toList();
  }

  private Term term(String name, String form) {
    return lexicon(name, Optional.of(folder)).terms().stream()
        .filter(term -> term.forms().get(0).text().equals(form))
        .findFirst()
        .orElseThrow();
  }

  private List<String> forms(String name) {
    return lexicon(name, Optional.of(folder)).terms().stream()
        .flatMap(term -> Inflector.forms(term).stream())
        .map(WordForm::text)
        .distinct()
        .toList();
  }

  /** Last part of the category to the forms that count in it, by any of a term's categories. */
  private static Map<String, Set<String>> formsByCategory(Lexicon lexicon) {
    Map<String, Set<String>> forms = new TreeMap<>();
    boolean back = lexicon.name().equals("back");
    for (Term term : lexicon.terms()) {
      for (WordForm form : Inflector.forms(term)) {
        if (NORWEGIAN.contains(form.form().language())) {
          add(term.category(), form, back, forms);
          if (back) {
            term.also().forEach(other -> add(other, form, back, forms));
          }
        }
      }
    }
    return forms;
  }

  private static void add(
      String category, WordForm form, boolean back, Map<String, Set<String>> forms) {
    String name = back ? category.substring("back/".length()) : category.replace('/', '-');
    forms.computeIfAbsent(name, key -> new TreeSet<>()).add(ImportedForm.key(form.text()));
  }
}
