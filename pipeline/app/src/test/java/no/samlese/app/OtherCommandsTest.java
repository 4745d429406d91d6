package no.samlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of the smaller commands once through the real command line. */
class OtherCommandsTest {
  @TempDir private Path temporary;

  @Test
  void version_and_help() {
    assertThat(Command.run("--version").out()).startsWith("samlese ");
    assertThat(Command.run("--help").out()).contains("run", "manifest", "doctor", "Exit codes");
    assertThat(Command.run("--nonsense").exit()).isEqualTo(2);
  }

  @Test
  void the_lexicons_have_no_errors_and_their_examples_hold() {
    Command lint = Command.run("lexicon", "lint");
    assertThat(lint.out()).contains("0 errors");
    assertThat(lint.exit()).isZero();
    Command test = Command.run("lexicon", "test");
    assertThat(test.out()).contains("0 failed");
    assertThat(test.exit()).isZero();
  }

  @Test
  void a_mistake_in_a_lexicon_is_told_with_file_and_line() throws IOException {
    Files.writeString(temporary.resolve("mine.yaml"), "lexicon: mine\nversjon: 1.0.0\n");
    Command lint = Command.run("lexicon", "lint", "--lexicons", temporary);
    assertThat(lint.exit()).isEqualTo(2);
    assertThat(lint.out()).contains("mine.yaml:2", "versjon");
  }

  @Test
  void a_lexicon_goes_out_and_comes_in_by_the_command_line() throws IOException {
    Path file = temporary.resolve("lederord.dic");
    Command export = Command.run("lexicon", "export", file, "--lexicon", "leadership");
    assertThat(export.exit()).isZero();
    assertThat(export.out())
        .contains("Wrote " + file, "leadership.yaml:", "Facets are lost", "and ");
    assertThat(Command.run("lexicon", "export", file).err()).contains("already", "another name");
    Path folder = temporary.resolve("mine");
    Command read = Command.run("lexicon", "import", file, "--to", folder, "--name", "mine");
    assertThat(read.exit()).isZero();
    assertThat(read.out()).contains("Wrote " + folder.resolve("mine.yaml"), "lederord.dic:");
    Command lint = Command.run("lexicon", "lint", "--lexicons", folder);
    assertThat(lint.exit()).isZero();
    assertThat(Command.run("lexicon", "export", temporary.resolve("x.odt")).err())
        .contains("--format", "quanteda");
  }

  @Test
  void match_speaks_json_lines_in_the_same_order() throws IOException {
    Path input = temporary.resolve("in.jsonl");
    Files.writeString(
        input,
        "{\"id\":\"b\",\"text\":\"Samskaping betyr at vi ikke bare lager noe for noen, men også sammen med dem.\"}\n{\"id\":\"a\",\"text\":\"Ingenting.\"}\n");
    Command match = Command.run("match", "--jsonl", input);
    assertThat(match.out().lines())
        .containsExactly(
            "{\"id\":\"b\",\"hits\":[{\"start\":0,\"end\":10,\"surface\":\"Samskaping\","
                + "\"term\":\"cocreation.samskaping\",\"lemma\":\"samskaping\","
                + "\"category\":\"cocreation/samskaping\",\"language\":\"nb\"}]}",
            "{\"id\":\"a\",\"hits\":[]}");
  }

  @Test
  void json_lines_that_are_none_are_told_with_their_line() throws IOException {
    Path input = temporary.resolve("in.jsonl");
    Files.writeString(input, "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\"}\n");
    Command match = Command.run("match", "--jsonl", input);
    assertThat(match.exit()).isEqualTo(2);
    assertThat(match.err()).contains("line 2", "text");
  }

  @Test
  void clean_leaves_sound_text_alone() throws IOException {
    Path input = temporary.resolve("in.jsonl");
    String text = "Vi må møte innbyggerne på en ny måte.\\nDet gjelder også næringslivet.";
    Files.writeString(input, "{\"id\":\"a\",\"text\":\"" + text + "\"}\n");
    Command clean = Command.run("clean", "--jsonl", input);
    assertThat(clean.out().strip())
        .isEqualTo("{\"id\":\"a\",\"text\":\"" + text + "\",\"edits\":[]}");
  }

  @Test
  void manifest_writes_a_draft_and_never_over_one() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("planer"));
    Files.writeString(folder.resolve("Gol samfunnsdel 2018.txt"), "Kommuneplanens samfunnsdel");
    assertThat(Command.run("manifest", folder).exit()).isZero();
    String draft = Files.readString(folder.resolve("manifest.csv"));
    assertThat(draft).contains("Gol samfunnsdel 2018.txt", "3324", "samfunnsdel", "2018");
    assertThat(Command.run("manifest", folder).exit()).isZero();
    assertThat(Files.readString(folder.resolve("manifest.csv"))).isEqualTo(draft);
    assertThat(folder.resolve("manifest.draft.csv")).exists();
  }

  @Test
  void doctor_names_cost_and_cure_of_what_is_missing() {
    Command doctor = Command.run("doctor");
    assertThat(doctor.out()).contains("Java", "Tesseract", "drawing", "disk");
    if (doctor.exit() != 0) {
      assertThat(doctor.out()).contains("it costs you:", "cure:");
    }
  }
}
