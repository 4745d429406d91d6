package no.samlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlese.ingest.Checksum;
import no.samlese.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run through the real command line, with parser processes and all. */
class RunCommandTest {
  private static final String PLAN =
      """
      Kommuneplanens samfunnsdel 2024

      Samskaping med innbyggerne er målet. Vi skal bruke målstyring der det passer.
      Ledelse på alle nivåer er en forutsetning.
      """;

  @TempDir private Path temporary;
  private Path corpus;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    corpus = Files.createDirectory(temporary.resolve("planer æøå"));
    out = temporary.resolve("resultat");
  }

  @Test
  void every_file_has_a_row_and_the_run_goes_on() throws IOException {
    write("Modum kommune/samfunnsdel 2024.txt", PLAN);
    write("kopi.txt", PLAN);
    write("tom.pdf", "");
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    Files.write(corpus.resolve("støy.pdf"), noise);
    write("å".repeat(98) + ".txt", "Byråkrati og samskaping i " + "ø".repeat(40) + ".");
    write("tabell.csv", "a,b\n");

    Command run = run();

    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("2 documents read", "2 unreadable, 1 skipped", "index.html");
    assertThat(statuses())
        .containsEntry("Modum kommune/samfunnsdel 2024.txt", "read")
        .containsEntry("å".repeat(98) + ".txt", "read")
        .containsEntry("tom.pdf", "unreadable")
        .containsEntry("støy.pdf", "unreadable")
        .containsEntry("tabell.csv", "skipped");
    assertThat(query("SELECT other_paths FROM documents WHERE other_paths <> ''"))
        .containsExactly("kopi.txt");
    assertThat(query("SELECT municipality_code FROM documents WHERE path LIKE 'Modum%'"))
        .containsExactly("3316");
    assertThat(query("SELECT DISTINCT category FROM hits WHERE lower(surface) = 'samskaping'"))
        .containsExactly("cocreation/samskaping");
    assertThat(query("SELECT cure FROM problems WHERE severity = 'error'"))
        .isNotEmpty()
        .allMatch(cure -> !cure.isBlank());
  }

  @Test
  void equal_runs_give_equal_files_and_the_second_reads_nothing() throws IOException {
    write("a/plan.txt", PLAN);
    write("b/plan.txt", PLAN.replace("Ledelse", "Lederskap"));
    run();
    Map<String, String> first = checksums(out);
    Path other = temporary.resolve("annet sted");
    Command second = command("--out", other);
    assertThat(checksums(other)).isEqualTo(first);
    assertThat(second.err()).contains("(cached)").doesNotContain("(read");
    assertThat(first).containsKeys("index.html", "data/hits.csv", "data/category_by_document.csv");
  }

  @Test
  void a_result_that_still_holds_is_left_as_it_is() throws IOException {
    write("plan.txt", PLAN);
    Command first = run();
    Map<String, String> sums = checksums(out);
    Command second = run();
    assertThat(second.out()).contains("Nothing has changed", "1 documents read");
    assertThat(second.exit()).isEqualTo(first.exit());
    assertThat(checksums(out)).isEqualTo(sums);
    write("plan.txt", PLAN + "Mer samskaping.");
    assertThat(run().out()).doesNotContain("Nothing has changed");
    assertThat(checksums(out)).isNotEqualTo(sums);
    Files.delete(out.resolve("index.html"));
    run();
    assertThat(out.resolve("index.html")).exists();
    assertThat(command("--out", out, "--lang", "en").out()).doesNotContain("Nothing has changed");
  }

  @Test
  void a_manifest_is_believed_and_its_mistakes_are_told() throws IOException {
    write("plan.txt", PLAN);
    write("manifest.csv", "path,municipality,document_type,year\nplan.txt,Fjellbu,strategi,2019\n");
    run();
    assertThat(query("SELECT municipality || '/' || document_type || '/' || year FROM documents"))
        .containsExactly("Fjellbu/strategi/2019");
    write("manifest.csv", "path,municipality_code\nplan.txt,99999\n");
    Command wrong = run();
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("manifest.csv", "line 2").doesNotContain("\tat ");
  }

  @Test
  void options_may_stand_in_a_file_and_the_command_line_goes_before_it() throws IOException {
    write("plan.txt", PLAN);
    Path config = temporary.resolve("run.yaml");
    Files.writeString(config, "out: " + temporary.resolve("fra-fil") + "\nno-ocr: true\n");
    assertThat(command("--config", config).exit()).isZero();
    assertThat(temporary.resolve("fra-fil/index.html")).exists();
    assertThat(command("--config", config, "--out", out).exit()).isZero();
    assertThat(out.resolve("index.html")).exists();
    Files.writeString(config, "seed: 1\ntimout: 20\n");
    Command wrong = command("--config", config);
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("run.yaml:2", "timout", "timeout");
  }

  @Test
  void a_folder_without_documents_is_the_users_error() {
    Command run = run();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("nothing to read");
    assertThat(out).doesNotExist();
  }

  @Test
  void the_help_has_an_example() {
    Command help = Command.run("run", "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("Example: samlese run", "--timeout");
  }

  private void write(String path, String text) throws IOException {
    Path file = corpus.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Command run() {
    return command("--out", out);
  }

  private Command command(Object... options) {
    Object[] all = new Object[options.length + 4];
    all[0] = "run";
    all[1] = corpus;
    all[2] = "--cache";
    all[3] = temporary.resolve("cache");
    System.arraycopy(options, 0, all, 4, options.length);
    return Command.run(all);
  }

  private List<String> query(String sql) {
    try (Database database = Database.read(out.resolve("samlese.duckdb"))) {
      return database.query(sql, row -> row.getString(1));
    }
  }

  private Map<String, String> statuses() {
    Map<String, String> statuses = new TreeMap<>();
    try (Database database = Database.read(out.resolve("samlese.duckdb"))) {
      database.query(
          "SELECT path, status FROM documents",
          row -> statuses.put(row.getString(1), row.getString(2)));
    }
    return statuses;
  }

  private static Map<String, String> checksums(Path folder) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (name.endsWith(".csv") || name.endsWith(".html")) {
          sums.put(name, Checksum.of(file));
        }
      }
    }
    return sums;
  }
}
