package no.samlese.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir private Path parent;

  @Test
  void a_run_that_is_broken_off_leaves_the_result_before_it() throws IOException {
    Path target = Files.createDirectory(parent.resolve("kjøring"));
    Files.writeString(target.resolve(RunFolder.MARK), "{}");
    try (RunFolder folder = new RunFolder(target)) {
      Files.writeString(folder.draft().resolve("half.html"), "x");
    }
    assertThat(names(target)).containsExactly(RunFolder.MARK);
    assertThat(names(parent)).containsExactly("kjøring");
  }

  @Test
  void a_finished_run_takes_the_place_of_the_one_before() throws IOException {
    Path target = Files.createDirectory(parent.resolve("run"));
    Files.writeString(target.resolve(RunFolder.MARK), "old");
    Files.writeString(target.resolve("old.html"), "x");
    try (RunFolder folder = new RunFolder(target)) {
      Files.writeString(folder.draft().resolve(RunFolder.MARK), "new");
      folder.commit();
    }
    assertThat(names(target)).containsExactly(RunFolder.MARK);
    assertThat(target.resolve(RunFolder.MARK)).hasContent("new");
    assertThat(names(parent)).containsExactly("run");
  }

  @Test
  void a_folder_of_the_users_is_not_touched() throws IOException {
    Path target = Files.createDirectory(parent.resolve("planer"));
    Files.writeString(target.resolve("viktig.docx"), "x");
    assertThatThrownBy(() -> new RunFolder(target)).isInstanceOf(UserException.class);
    assertThat(names(target)).containsExactly("viktig.docx");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
