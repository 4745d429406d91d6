package no.samlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report written again, by the real command line. */
class ReportCommandTest {
  @TempDir private Path temporary;
  private Path corpus;
  private Path run;

  @BeforeEach
  void makeRun() throws IOException {
    corpus = temporary.resolve("planer");
    Files.createDirectories(corpus.resolve("Øvre Eiker kommune"));
    Files.writeString(
        corpus.resolve("Øvre Eiker kommune/plan 2021.txt"),
        "Kommunen skal bruke samskaping i planen.\n\n".repeat(6));
    run = temporary.resolve("resultat");
    assertThat(run().exit()).isZero();
  }

  private Command run() {
    return Command.run(
        "run", corpus, "--out", run, "--cache", temporary.resolve("cache"), "--lang", "nn");
  }

  private String page(String path) throws IOException {
    return Files.readString(run.resolve(path));
  }

  @Test
  void what_is_not_given_stays_as_it_was() throws IOException {
    String hits = page("data/hits.csv");
    Command again = Command.run("report", run, "--sections", "compare");
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.out()).contains("index.html");
    assertThat(page("index.html")).contains("<html lang=\"nn\">", "Øvre Eiker");
    assertThat(run.resolve("compare.html")).exists();
    assertThat(run.resolve("municipality")).doesNotExist();
    assertThat(page("data/hits.csv")).isEqualTo(hits);
    assertThat(Command.run("report", run, "--sections", "all", "--title", "Kysten").exit())
        .isZero();
    assertThat(page("municipality/ovre-eiker.html")).contains("<html lang=\"nn\">");
    assertThat(page("index.html")).contains("Kysten");
  }

  /** The folder is not the result that the run would give, and must not be taken for it. */
  @Test
  void a_run_brings_back_the_report_that_it_is_asked_for() throws IOException {
    assertThat(Command.run("report", run, "--lang", "en").exit()).isZero();
    assertThat(page("index.html")).contains("<html lang=\"en\">");
    assertThat(run().exit()).isZero();
    assertThat(page("index.html")).contains("<html lang=\"nn\">");
  }

  @Test
  void a_report_that_cannot_be_made_is_the_users_fault() {
    Command section = Command.run("report", run, "--sections", "kart");
    assertThat(section.exit()).isEqualTo(2);
    assertThat(section.err()).contains("\"kart\"", "municipalities, compare");
    assertThat(Command.run("report", run, "--lang", "sv").exit()).isEqualTo(2);
    Command folder = Command.run("report", temporary);
    assertThat(folder.exit()).isEqualTo(2);
    assertThat(folder.err()).contains("samlese run");
  }

  @Test
  void help_has_an_example() {
    assertThat(Command.run("report", "--help").out()).contains("Example: samlese report");
  }
}
