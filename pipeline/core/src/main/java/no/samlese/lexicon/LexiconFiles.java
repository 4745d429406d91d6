package no.samlese.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlese.text.UserException;

/**
 * The files that lexicons are made of: those in the jar, and a folder laid over them.
 *
 * <p>The jar or folder that holds the schema is listed, so that a linguist who adds a file need not
 * enter it anywhere.
 */
final class LexiconFiles {
  private static final String ROOT = "/lexicons";
  static final String SCHEMA = "schema/lexicon.schema.json";
  static final String EXCLUSION_SCHEMA = "schema/exclusions.schema.json";
  static final String EXCLUSIONS = "context/exclusions.yaml";
  static final String CODE_SCHEMA = "schema/codes.schema.json";
  static final String CLAIM_SCHEMA = "schema/claims.schema.json";
  static final String CLAIMS = "context/claims.yaml";
  static final String CONCEPTS = "concepts/";
  static final String CODES = "context/codes/";

  /** The schemas belong to the program, whatever lies beside the user's lexicons. */
  private static final Set<String> SCHEMAS =
      Set.of(SCHEMA, EXCLUSION_SCHEMA, CODE_SCHEMA, CLAIM_SCHEMA);

  /**
   * A file as it was read.
   *
   * @param shownAs what messages call it: its path for a file of the user
   * @param text its content
   * @param sha256 checksum of its bytes
   */
  record Content(String shownAs, String text, String sha256) {}

  private LexiconFiles() {}

  /** Path below the folder of lexicons to content, for all files that the loader reads. */
  static SortedMap<String, Content> builtIn() {
    URL schema = LexiconFiles.class.getResource(ROOT + '/' + SCHEMA);
    if (schema == null) {
      throw new IllegalStateException("the jar holds no " + ROOT + '/' + SCHEMA);
    }
    try {
      URI uri = schema.toURI();
      if (!uri.getScheme().equals("jar")) {
        return list(Path.of(uri).getParent().getParent(), "lexicons/");
      }
      String text = uri.toString();
      URI jar = URI.create(text.substring("jar:".length(), text.indexOf("!/")));
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar), Map.of())) {
        return list(files.getPath(ROOT), "lexicons/");
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files with a folder laid over them: a file of the same name replaces, a new one adds. The
   * folder has the layout of {@code lexicons/}; YAML files that lie in it directly are concepts.
   */
  static SortedMap<String, Content> overlaid(Optional<Path> folder) {
    SortedMap<String, Content> files = builtIn();
    folder.ifPresent(
        path -> {
          SortedMap<String, Content> own = ofUser(path);
          own.keySet().removeAll(SCHEMAS);
          files.putAll(own);
        });
    return files;
  }

  /** Writes the files into a folder, byte for byte as they were read. */
  static void write(SortedMap<String, Content> files, Path folder) {
    try {
      for (Map.Entry<String, Content> entry : files.entrySet()) {
        Path file = folder.resolve(entry.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, entry.getValue().text(), UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + folder, e);
    }
  }

  /**
   * The files of a folder, or a file, without those of the program but for the schemas and, if the
   * folder has none, the exclusions.
   */
  static SortedMap<String, Content> alone(Path path) {
    SortedMap<String, Content> files = builtIn();
    files.keySet().removeIf(name -> name.startsWith(CONCEPTS));
    SortedMap<String, Content> own = Files.isRegularFile(path) ? ofFile(path) : ofUser(path);
    own.keySet().removeAll(SCHEMAS);
    files.putAll(own);
    return files;
  }

  private static SortedMap<String, Content> ofFile(Path file) {
    SortedMap<String, Content> files = new TreeMap<>();
    try {
      files.put(CONCEPTS + file.getFileName(), read(file, file.toString()));
    } catch (IOException e) {
      throw new UserException(
          file + " cannot be read: " + e.getMessage() + ".", "Check that you may read it.", e);
    }
    return files;
  }

  private static SortedMap<String, Content> ofUser(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UserException(
          "There is no folder of lexicons " + folder + ".",
          "Check the path; it must be a folder with lexicons.");
    }
    try {
      SortedMap<String, Content> files = list(folder, folder + "/");
      try (Stream<Path> direct = Files.list(folder)) {
        for (Path file : direct.filter(LexiconFiles::isYaml).toList()) {
          files.put(CONCEPTS + file.getFileName(), read(file, file.toString()));
        }
      }
      if (files.isEmpty()) {
        throw new UserException(
            "The folder " + folder + " holds no lexicon.",
            "Lay *.yaml files there, or in its subfolder concepts.");
      }
      return files;
    } catch (IOException e) {
      throw new UserException(
          "The folder " + folder + " cannot be read: " + e.getMessage() + ".",
          "Check that you may read it.",
          e);
    }
  }

  private static SortedMap<String, Content> list(Path root, String prefix) throws IOException {
    SortedMap<String, Content> files = new TreeMap<>();
    for (String folder : List.of(CONCEPTS, CODES)) {
      Path path = root.resolve(folder.substring(0, folder.length() - 1));
      if (Files.isDirectory(path)) {
        try (Stream<Path> found = Files.list(path)) {
          for (Path file : found.filter(LexiconFiles::isYaml).sorted().toList()) {
            String name = folder + file.getFileName();
            files.put(name, read(file, prefix + name));
          }
        }
      }
    }
    List<String> single = new ArrayList<>(SCHEMAS);
    single.addAll(List.of(EXCLUSIONS, CLAIMS));
    for (String name : single) {
      Path file = root.resolve(name);
      if (Files.isRegularFile(file)) {
        files.put(name, read(file, prefix + name));
      }
    }
    return files;
  }

  private static boolean isYaml(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static Content read(Path file, String shownAs) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Content(shownAs, text, sha256(bytes));
    } catch (CharacterCodingException e) {
      throw new UserException(
          shownAs + " is not written in UTF-8.", "Save it again with the encoding UTF-8.", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
