package no.samlese.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samlese.ingest.Checksum;

/**
 * The lexicon files that a run used, as far as they can still be had: those that the run has left,
 * else those of the program. A file counts only if its checksum is the one in the run's record.
 */
final class LexiconCopies {
  private static final String FOLDER = ReportFolder.LEXICONS + "/";

  /** Folders of what linguists write; language data are part of the program and not copied. */
  private static final List<String> COPIED = List.of("concepts/", "context/", "schema/");

  private final ReportFolder folder;
  private final SortedMap<String, byte[]> found = new TreeMap<>();
  private final TreeSet<String> missing = new TreeSet<>();

  /**
   * @param checksums name of a file below the folder of lexicons to its SHA-256
   */
  LexiconCopies(Map<String, String> checksums, ReportFolder folder) {
    this.folder = folder;
    checksums.forEach(
        (name, sum) -> {
          if (COPIED.stream().anyMatch(name::startsWith) && !name.contains("..")) {
            Optional<byte[]> bytes = left(name, sum).or(() -> builtIn(name, sum));
            bytes.ifPresentOrElse(content -> found.put(name, content), () -> missing.add(name));
          }
        });
  }

  private Optional<byte[]> left(String name, String sum) {
    Path file = folder.run().resolve(FOLDER + name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file)).filter(bytes -> Checksum.of(bytes).equals(sum))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Optional<byte[]> builtIn(String name, String sum) {
    try (InputStream in = LexiconCopies.class.getResourceAsStream("/" + FOLDER + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(in.readAllBytes()).filter(bytes -> Checksum.of(bytes).equals(sum));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Writes the files, and says what is missing. */
  void write(Site site) {
    found.forEach(
        (name, bytes) -> {
          try {
            Files.write(folder.file(FOLDER + name), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
          }
        });
    StringBuilder readme = new StringBuilder(site.text("package.lexicons")).append('\n');
    if (!missing.isEmpty()) {
      readme.append('\n').append(site.text("package.lexicons.missing")).append('\n');
      missing.forEach(name -> readme.append("- ").append(Passage.line(name)).append('\n'));
    }
    folder.write(FOLDER + "README.txt", readme.toString());
  }

  /** Content of the files that begin with a name, by name. */
  SortedMap<String, String> texts(String prefix) {
    SortedMap<String, String> texts = new TreeMap<>();
    found.forEach(
        (name, bytes) -> {
          if (name.startsWith(prefix)) {
            texts.put(name, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return texts;
  }

  /** Whether a file is the one that the program brings, which was measured. */
  boolean isBuiltIn(String name) {
    return builtIn(name, Checksum.of(found.get(name))).isPresent();
  }

  /** Paths of the copies from the folder of the run. */
  List<String> paths() {
    return found.keySet().stream().map(name -> FOLDER + name).toList();
  }
}
