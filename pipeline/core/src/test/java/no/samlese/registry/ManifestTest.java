package no.samlese.registry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samlese.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  private static final MunicipalityRegister REGISTER = MunicipalityRegister.load();
  private static final DocumentTypes TYPES = DocumentTypes.load();
  private static final DocumentIdentifier IDENTIFIER = DocumentIdentifier.load();

  @TempDir private Path folder;

  private Manifest read(String content) throws IOException {
    Files.writeString(folder.resolve(Manifest.FILE_NAME), content, UTF_8);
    return Manifest.read(folder, REGISTER, TYPES);
  }

  private ManifestException failure(String content) throws IOException {
    Files.writeString(folder.resolve(Manifest.FILE_NAME), content, UTF_8);
    return catchThrowableOfType(
        ManifestException.class, () -> Manifest.read(folder, REGISTER, TYPES));
  }

  @Test
  void noFileIsAManifestThatSaysNothing() {
    Manifest manifest = Manifest.read(folder, REGISTER, TYPES);
    assertThat(manifest.isEmpty()).isTrue();
    assertThat(manifest.entry("a/b.pdf")).isEqualTo(ManifestEntry.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "path,municipality_code,year,title | a.pdf,3314,2021,'\"Mål, og mening\"'",
        "path;municipality_code;year;title | a.pdf;3314;2021;\"Mål, og mening\"",
        "\ufeffPath;Municipality_Code;Year;Title | a.pdf;3314;2021;\"Mål, og mening\"",
        "title;note;year;municipality_code;path | \"Mål, og mening\";x;2021;3314;./a.pdf"
      })
  void readsBothSeparatorsQuotesAndByteOrderMark(String header, String row) throws IOException {
    ManifestEntry entry = read(header + "\r\n" + row.replace("'", "") + "\r\n").entry("a.pdf");
    assertThat(entry.municipalityCode()).isEqualTo("3314");
    assertThat(entry.year()).isEqualTo("2021");
    assertThat(entry.title()).isEqualTo("Mål, og mening");
  }

  @Test
  void theMostSpecificRowDecidesACell() throws IOException {
    Files.createDirectories(folder.resolve("modum/gamle"));
    Files.writeString(folder.resolve("modum/gamle/x.pdf"), "");
    Manifest manifest =
        read(
            """
            path,municipality_code,municipality,document_type,year,title,adopted,access
            modum/gamle/x.pdf,,,,2011,Tittel,,
            .,,,annet,,,,åpen
            modum/gamle,,,,2010,,,
            modum,3316,,samfunnsdel,2022,,,
            **/*budsjett*,,,okonomiplan,,,,
            """);
    assertThat(manifest.problems()).isEmpty();
    assertThat(manifest.entry("modum/gamle/x.pdf"))
        .isEqualTo(new ManifestEntry("3316", "", "samfunnsdel", "2011", "Tittel", "", "åpen"));
    assertThat(manifest.entry("modum/gamle/y.pdf").year()).isEqualTo("2010");
    assertThat(manifest.entry("modumx/y.pdf").municipalityCode()).isEmpty();
    assertThat(manifest.entry("lier/2021/årsbudsjett.pdf").documentType()).isEqualTo("okonomiplan");
    assertThat(manifest.unused(List.of("modum/a.pdf"))).hasSize(1);
    assertThat(manifest.unused(List.of("lier/årsbudsjett.pdf"))).isEmpty();
  }

  @Test
  void fileNamesMatchHoweverTheirLettersAreComposed() throws IOException {
    Manifest manifest = read("path,year\nÅl/plan.pdf,2020\n");
    assertThat(manifest.entry("A\u030al/plan.pdf").year()).isEqualTo("2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.pdf,9999,, | line 2, column municipality_code | four digits",
        "a.pdf,,21-33, | line 2, column year | four digits",
        "a.pdf,,,31.02.2021 | line 2, column adopted | 2021-05-12",
        ",3314,, | line 2, column path | . for the whole corpus",
      })
  void saysWhereAnErrorIsAndWhatToDo(String row, String where, String cure) throws IOException {
    ManifestException failure = failure("path,municipality_code,year,adopted\n" + row + "\n");
    assertThat(failure.getMessage()).contains("manifest.csv, " + where);
    assertThat(failure.cure()).contains(cure);
    assertThat(failure.getMessage()).doesNotContain(failure.cure() + " " + failure.cure());
  }

  @Test
  void showsAllErrorsAtOnce() throws IOException {
    ManifestException failure =
        failure("path,year\na.pdf,2021\nb.pdf,20\n\"c\nd.pdf\",2021\n./a.pdf,2022\n");
    assertThat(failure.getMessage())
        .contains("2 errors", "line 3, column year", "line 6, column path", "on line 2 already");
  }

  @Test
  void doubtsAreWarnings() throws IOException {
    Manifest manifest =
        read(
            """
            path;municipality_code;municipality;document_type
            borte.pdf;1507;;Eierskapsmelding
            borte2.pdf;1507;Haram;Økonomiplan
            borte3.pdf;301;;
            """);
    assertThat(manifest.problems())
        .extracting(Problem::severity)
        .containsOnly(Problem.Severity.WARNING);
    assertThat(manifest.problems())
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("line 2") && what.contains("1508 Ålesund, 1580 Haram"))
        .anyMatch(what -> what.contains("type of its own"))
        .anyMatch(what -> what.contains("nothing is at \"borte3.pdf\""))
        .hasSize(5);
    assertThat(manifest.entry("borte.pdf").documentType()).isEqualTo("Eierskapsmelding");
    assertThat(manifest.entry("borte2.pdf").documentType()).isEqualTo("okonomiplan");
    assertThat(manifest.entry("borte3.pdf").municipalityCode()).isEqualTo("0301");
  }

  @Test
  void refusesWhatIsNotAManifest() throws IOException {
    assertThat(failure("fil;kode\n").cure()).contains("path;municipality_code");
    assertThat(failure("path,path\na,b\n")).isNotNull();
    assertThat(failure("path,year\n\"a.pdf,2021\n").cure()).contains("quotation mark");
    Files.write(folder.resolve(Manifest.FILE_NAME), "path\nÅl.pdf".getBytes(ISO_8859_1));
    assertThatThrownBy(() -> Manifest.read(folder, REGISTER, TYPES))
        .hasMessageContaining("is not UTF-8");
  }

  private ManifestDraft.Row row(String path, String title, String text) {
    DocumentIdentity identity = IDENTIFIER.identify(new DocumentClues(path, title, text));
    return new ManifestDraft.Row(path, title, identity);
  }

  @Test
  void aDraftReadsBackAsItself() throws IOException {
    List<ManifestDraft.Row> rows =
        List.of(
            row("3314_ovre-eiker_samfunnsdel_2021-2033.pdf", "Mål; og \"mening\"", ""),
            row("Våler kommune/plan.pdf", "", ""),
            row("=cmd.pdf", "=HYPERLINK(1)", ""),
            row("Solvik kommune/årsrapport 2020.pdf", "", ""));
    Path file = folder.resolve(Manifest.FILE_NAME);
    ManifestDraft.write(file, rows);
    Manifest manifest = Manifest.read(folder, REGISTER, TYPES);
    for (ManifestDraft.Row row : rows) {
      DocumentIdentity before = row.identity();
      DocumentIdentity after =
          IDENTIFIER.identify(
              new DocumentClues(row.path(), row.title(), ""), manifest.entry(row.path()));
      assertThat(after.group()).isEqualTo(before.group());
      assertThat(after.candidates()).isEqualTo(before.candidates());
      assertThat(after.documentType().value()).isEqualTo(before.documentType().value());
      assertThat(after.year().value()).isEqualTo(before.year().value());
    }
    assertThat(manifest.entry("=cmd.pdf").title()).isEqualTo("=HYPERLINK(1)");
    assertThat(Files.readString(file)).contains("file name;0.97", "3114 Våler (Østfold), 3419");
  }

  @Test
  void aDraftNeverOverwrites() throws IOException {
    Path file = folder.resolve(Manifest.FILE_NAME);
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> ManifestDraft.write(file, List.of()))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("already there");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }
}
