package no.samlese.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  private static final String KEY = "ab".repeat(32);

  @TempDir private Path folder;

  @Test
  void a_document_comes_back_as_it_was() {
    ExtractedDocument document =
        new ExtractedDocument(
            "0".repeat(64),
            ExtractedDocument.ofText("æøå").metadata(),
            "æøå\f\u2028x",
            ExtractedDocument.ofText("æøå").pages(),
            List.of(Problem.warning("ingest", "hva", "bot")));
    Cache cache = new Cache(folder);
    cache.put("texts", KEY, document);
    assertThat(cache.get("texts", KEY, ExtractedDocument.class)).contains(document);
  }

  @Test
  void an_entry_cut_off_in_the_middle_counts_as_missing() throws IOException {
    Cache cache = new Cache(folder);
    cache.put("texts", KEY, ExtractedDocument.ofText("Samskaping ".repeat(500)));
    Path entry = onlyFile();
    byte[] bytes = Files.readAllBytes(entry);
    Files.write(entry, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(cache.get("texts", KEY, ExtractedDocument.class)).isEmpty();
  }

  @Test
  void nothing_but_the_entry_is_left_behind() throws IOException {
    new Cache(folder).put("texts", KEY, ExtractedDocument.ofText("a"));
    assertThat(onlyFile().getFileName()).hasToString(KEY + ".bin");
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }
}
