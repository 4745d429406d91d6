package no.samlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a keeper of lexicons asks of a run of two municipalities, by the real command line. */
class LexiconCommandsTest {
  @TempDir private static Path temporary;
  private static Path run;

  @BeforeAll
  static void makeRun() throws IOException {
    Path corpus = temporary.resolve("planer");
    write(
        corpus.resolve("Modum kommune/plan.txt"),
        "Samskaping krever tid og byttekveld. "
            + "Samskaping og byttekveld hører sammen. "
            + "Vi vil ha samskaping med byttekveld i hver bygd. "
            + "Veiene skal brøytes før klokka sju. Skolene får nye tak.");
    write(
        corpus.resolve("Sigdal kommune/plan.txt"),
        "Målstyring er nyttig. Samproduksjon er prøvd. "
            + "Veiene skal brøytes før klokka sju. Skolene får nye tak. ".repeat(20));
    run = temporary.resolve("resultat");
    assertThat(Command.run("run", corpus, "--out", run).exit()).isZero();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void show_tells_the_forms_a_term_is_found_in() {
    Command show = Command.run("lexicon", "show", "samskaping");
    assertThat(show.exit()).isZero();
    assertThat(show.out())
        .contains(
            "cocreation/samskaping", "samskapingen", "samskapinga", "co-creation", "OCR risk");
    Command wrong = Command.run("lexicon", "show", "samskapping");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("samskapping", "cocreation.samskaping");
  }

  @Test
  void coverage_tells_hits_and_influence_of_each_term() throws IOException {
    Path csv = temporary.resolve("ledd.csv");
    Command coverage = Command.run("lexicon", "coverage", run, "--csv", csv);
    assertThat(coverage.exit()).isZero();
    assertThat(coverage.out()).contains("terms are never hit");
    assertThat(Files.readAllLines(csv))
        .anyMatch(line -> line.startsWith("cocreation/samskaping,cocreation.samskaping,3,1.0,1,"));
  }

  @Test
  void suggest_finds_the_company_a_category_keeps() {
    Command suggest = Command.run("lexicon", "suggest", run, "--category", "cocreation");
    assertThat(suggest.exit()).isZero();
    assertThat(suggest.out()).contains("byttekveld").doesNotContain("brøyte");
    Command wrong = Command.run("lexicon", "suggest", run, "--category", "cocreatoin");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("Nearest: cocreation/");
  }

  @Test
  void diff_tells_what_changed_and_who_moves() throws IOException {
    Path own = temporary.resolve("egne");
    write(
        own.resolve("co-creation.yaml"),
        Files.readString(Path.of("../../lexicons/concepts/co-creation.yaml"))
            .replace("category: cocreation/samproduksjon", "category: cocreation/samskaping"));
    Command same = Command.run("lexicon", "diff", "shipped", "../../lexicons");
    assertThat(same.out()).contains("0 terms added, 0 removed, 0 changed.");
    Command diff = Command.run("lexicon", "diff", "shipped", own, run);
    assertThat(diff.exit()).isZero();
    assertThat(diff.out())
        .contains("category: cocreation/samproduksjon → cocreation/samskaping")
        .containsPattern("cocreation/samskaping +3 +4 +1");
  }

  @Test
  void a_folder_that_is_no_run_is_told_so() {
    Command coverage = Command.run("lexicon", "coverage", temporary);
    assertThat(coverage.exit()).isEqualTo(2);
    assertThat(coverage.err()).contains("not the folder of a run", "samlese run");
  }

  @Test
  void lint_tells_what_bad_scans_hide() {
    Command risk = Command.run("lexicon", "lint", "--risk");
    assertThat(risk.exit()).isZero();
    assertThat(risk.out()).contains("read as", "factors.felles-mal");
  }
}
