package no.samlese.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlese.ingest.Checksum;

/**
 * The files that travel in the jar: lexicons and language data, and the program itself. Their
 * checksums are in the keys of cached results, so that nobody needs to remember to count up a
 * version when a stage changes.
 */
final class BuiltInFiles {
  private static final String LEXICONS = "/lexicons";
  private static final String PROGRAM = "/no/samlese";

  private BuiltInFiles() {}

  /** Path below the folder of lexicons to SHA-256 of the file. */
  static SortedMap<String, String> lexicons() {
    return checksums(LEXICONS);
  }

  /**
   * One checksum over the classes of some packages.
   *
   * @param packages names below {@code no.samlese}
   */
  static String program(String... packages) {
    StringBuilder all = new StringBuilder();
    for (String name : packages) {
      all.append(checksums(PROGRAM + '/' + name));
    }
    return Checksum.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static SortedMap<String, String> checksums(String folder) {
    URL known = BuiltInFiles.class.getResource(folder);
    if (known == null) {
      throw new IllegalStateException(folder + " is part of the distribution");
    }
    try {
      URI uri = known.toURI();
      if (!uri.getScheme().equals("jar")) {
        return checksums(Path.of(uri));
      }
      String text = uri.toString();
      Path jar = Path.of(URI.create(text.substring("jar:".length(), text.indexOf("!/"))));
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        return checksums(files.getPath(folder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> checksums(Path root) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        sums.put(name, Checksum.of(file));
      }
    }
    return sums;
  }
}
