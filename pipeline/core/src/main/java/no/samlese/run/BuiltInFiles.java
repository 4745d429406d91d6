package no.samlese.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlese.ingest.Checksum;

/** The files under {@code /lexicons} that travel in the jar: lexicons, registers, language data. */
final class BuiltInFiles {
  private static final String ROOT = "/lexicons";

  private BuiltInFiles() {}

  /** Path below the root to SHA-256 of the file. */
  static SortedMap<String, String> checksums() {
    URL known = BuiltInFiles.class.getResource(ROOT + "/context/codes.yaml");
    if (known == null) {
      throw new IllegalStateException("the lexicons are part of the distribution");
    }
    try {
      URI uri = known.toURI();
      if (!uri.getScheme().equals("jar")) {
        return checksums(Path.of(uri).getParent().getParent());
      }
      String text = uri.toString();
      Path jar = Path.of(URI.create(text.substring("jar:".length(), text.indexOf("!/"))));
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        return checksums(files.getPath(ROOT));
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
