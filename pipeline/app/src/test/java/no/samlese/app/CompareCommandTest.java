package no.samlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Municipalities beside each other, by the real command line. */
class CompareCommandTest {
  @TempDir private static Path temporary;
  private static Path run;

  @BeforeAll
  static void makeRun() throws IOException {
    Path corpus = temporary.resolve("planer");
    String speaks = "Kommunen skal bruke samskaping i planen.\n\n";
    String silent = "Kommunen skal bygge veier og leker i bygda.\n\n";
    write(corpus.resolve("Modum kommune/plan 2021.txt"), speaks.repeat(6) + silent);
    write(corpus.resolve("Sigdal kommune/plan 2018.txt"), silent.repeat(6) + speaks);
    run = temporary.resolve("resultat");
    Command made = Command.run("run", corpus, "--out", run);
    assertThat(made.exit()).as(made.err()).isZero();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void municipalities_are_shown_by_place_with_how_sure_it_is() {
    Command compared = Command.run("compare", run, "--of", "cocreation");
    assertThat(compared.exit()).isZero();
    assertThat(compared.out().lines().filter(line -> line.contains("cocreation/")))
        .first()
        .asString()
        .startsWith("Modum");
    assertThat(compared.out()).contains("95 % interval", "place", "funnel");
  }

  @Test
  void files_hold_all_rows_with_the_columns_of_the_table() throws IOException {
    Path csv = temporary.resolve("c.csv");
    Path xlsx = temporary.resolve("c.xlsx");
    Path parquet = temporary.resolve("blåbær.parquet");
    Command compared =
        Command.run(
            "compare",
            run,
            "--measure",
            "term",
            "--csv",
            csv,
            "--xlsx",
            xlsx,
            "--parquet",
            parquet);
    assertThat(compared.exit()).isZero();
    assertThat(Files.readString(csv)).startsWith("\uFEFFfield,unit,label,documents,category,hits");
    assertThat(Files.size(xlsx)).isPositive();
    assertThat(Files.readString(parquet, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("PAR1");
  }

  @Test
  void json_has_the_same_figures() {
    assertThat(Command.run("compare", run, "--by", "year", "--json").out())
        .contains("\"unit\":\"2018\"", "\"unit\":\"2021\"");
  }

  @Test
  void what_cannot_be_compared_is_refused_with_the_reason_and_a_cure() {
    Command refused = Command.run("compare", run, "--by", "document_type");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("all documents have the same", "another field");
    assertThat(Command.run("compare", run, "--by", "colour").err())
        .contains("Nothing can be compared by 'colour'", "municipality");
    assertThat(Command.run("compare", run, "--measure", "colour").err())
        .contains("nothing called 'colour'", "commitment");
    assertThat(Command.run("compare", run, "--strict", "--broad").exit()).isEqualTo(2);
    assertThat(Command.run("compare", run, "--zone", "table").err()).contains("--zone");
  }

  @Test
  void the_company_of_a_category_in_two_municipalities() {
    Command company =
        Command.run("company", run, "cocreation/samskaping", "Modum", "3332", "--limit", "5");
    assertThat(company.err()).isEmpty();
    assertThat(company.out()).contains("lemma", "kommune", "more often in Modum");
    assertThat(Command.run("company", run, "cocreation/samskaping", "Modum", "Oslo").err())
        .contains("no municipality called 'Oslo'", "category_by_municipality.csv");
  }
}
