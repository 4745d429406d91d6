package no.samlese.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samlese.text.Problem;
import no.samlese.text.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file is listed: to be read, skipped, or not readable, each with a reason. */
class FileFinderTest {
  @TempDir private Path temporary;
  private Path corpus;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(temporary.resolve("korpus"));
  }

  @Test
  void files_of_all_folders_are_found_with_norwegian_names() throws IOException {
    Path folder = Files.createDirectories(corpus.resolve("Ørvik kommune/Årlige planer"));
    String name = "å".repeat(60) + " plan ø.txt";
    Files.writeString(folder.resolve(name), "Samskaping");
    SourceFile file = only(find());
    assertThat(file.path()).isEqualTo("Ørvik kommune/Årlige planer/" + name);
    assertThat(file.obstacle()).isEmpty();
    assertThat(file.mediaType()).isEqualTo("text/plain");
  }

  @Test
  void an_empty_file_is_an_error_that_says_so() throws IOException {
    Files.createFile(corpus.resolve("tom.pdf"));
    assertThat(only(find()).obstacle())
        .hasValueSatisfying(problem -> assertThat(problem.what()).contains("0 bytes"));
  }

  @Test
  void hidden_files_and_other_kinds_are_skipped_with_a_word() throws IOException {
    Files.writeString(corpus.resolve(".skjult.txt"), "x");
    Files.writeString(corpus.resolve("~$plan.docx"), "x");
    Files.write(
        corpus.resolve("bilde.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    assertThat(find()).hasSize(3).allMatch(SourceFile::isSkipped);
  }

  @Test
  void the_manifest_is_no_document() throws IOException {
    Files.writeString(corpus.resolve("manifest.csv"), "path,year\n");
    assertThat(find()).isEmpty();
  }

  @Test
  void bytes_tell_the_kind_before_the_name_does() throws IOException {
    Files.writeString(corpus.resolve("plan.txt"), "%PDF-1.7\n");
    assertThat(only(find()).mediaType()).isEqualTo("application/pdf");
    byte[] noise = new byte[500];
    new Random(7).nextBytes(noise);
    Files.write(corpus.resolve("plan.txt"), noise);
    Files.move(corpus.resolve("plan.txt"), corpus.resolve("plan.pdf"));
    assertThat(only(find()).mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void members_of_an_archive_are_found_and_cannot_climb_out() throws IOException {
    zip("planer.zip", "../../ute.txt", "Samskaping", "under/inne.txt", "Ledelse");
    List<SourceFile> files = find();
    assertThat(files)
        .extracting(SourceFile::path)
        .containsExactly("planer.zip!/../../ute.txt", "planer.zip!/under/inne.txt");
    assertThat(files).allMatch(file -> file.file().startsWith(temporary.resolve("unpacked")));
  }

  @Test
  void a_docx_under_the_name_of_an_archive_is_a_document() throws IOException {
    zip("plan.zip", "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
    SourceFile file = only(find());
    assertThat(file.obstacle()).isEmpty();
    assertThat(file.path()).isEqualTo("plan.zip");
  }

  @Test
  void a_zip_bomb_is_stopped_and_told() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(write("bombe.zip"))) {
      zip.putNextEntry(new ZipEntry("stor.txt"));
      byte[] block = new byte[1 << 16];
      for (int i = 0; i < 64; i++) {
        zip.write(block);
      }
    }
    ZipLimits tight = new ZipLimits(10, 1 << 24, 1 << 24, 50, 1 << 20, 3);
    SourceFile file = only(new FileFinder(unpacked(), tight).find(List.of(corpus)));
    assertThat(file.obstacle())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
              assertThat(problem.what()).contains("zip bomb");
            });
  }

  @Test
  void a_broken_archive_is_an_error() throws IOException {
    Files.write(
        corpus.resolve("arkiv.zip"), "PK\u0003\u0004rest".getBytes(StandardCharsets.US_ASCII));
    assertThat(only(find()).obstacle()).isPresent();
  }

  @Test
  void an_input_that_is_not_there_is_the_users_error() {
    assertThatThrownBy(() -> new FileFinder(unpacked()).find(List.of(corpus.resolve("nei"))))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("nei");
  }

  private List<SourceFile> find() {
    return new FileFinder(unpacked()).find(List.of(corpus));
  }

  private Path unpacked() {
    return temporary.resolve("unpacked");
  }

  private static SourceFile only(List<SourceFile> files) {
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  private void zip(String name, String... namesAndTexts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(write(name))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private OutputStream write(String name) throws IOException {
    return Files.newOutputStream(corpus.resolve(name));
  }
}
