package no.samlese.run;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import no.samlese.ingest.Checksum;

/**
 * Results by key on disk. A key names everything that a result depends on (bytes of the file,
 * options, versions, resources), so that an entry is right for ever or never found.
 *
 * <p>An entry is written beside its place and then moved there, so that an interrupted write leaves
 * nothing that looks like an entry. One that cannot be read all the same counts as missing.
 */
public final class Cache {
  private static final ObjectMapper MAPPER = mapper();

  private final Path folder;

  /**
   * @param folder where the entries are; made if it is not there
   */
  public Cache(Path folder) {
    this.folder = folder;
  }

  /** A key over all that a result depends on. */
  static String key(String... parts) {
    return Checksum.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper = new SmileMapper();
    mapper.setVisibility(PropertyAccessor.ALL, Visibility.NONE);
    mapper.setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    mapper.setVisibility(PropertyAccessor.CREATOR, Visibility.ANY);
    mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    return mapper;
  }

  /**
   * The entry of a key.
   *
   * @param kind name of a group of entries, a folder
   * @param key hexadecimal digits
   */
  public <T> Optional<T> get(String kind, String key, Class<T> type) {
    try (InputStream in = new InflaterInputStream(Files.newInputStream(file(kind, key)))) {
      return Optional.of(MAPPER.readValue(in, type));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public boolean has(String kind, String key) {
    return Files.exists(file(kind, key));
  }

  public void put(String kind, String key, Object value) {
    Path target = file(kind, key);
    try {
      Files.createDirectories(target.getParent());
      Path draft = Files.createTempFile(target.getParent(), "draft-", ".tmp");
      try {
        write(value, draft);
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the cache " + folder, e);
    }
  }

  public void remove(String kind, String key) {
    try {
      Files.deleteIfExists(file(kind, key));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the cache " + folder, e);
    }
  }

  private static void write(Object value, Path file) throws IOException {
    try (OutputStream out = new DeflaterOutputStream(Files.newOutputStream(file))) {
      MAPPER.writeValue(out, value);
    } catch (JacksonException e) {
      throw new IllegalStateException("a value that cannot be written: " + value.getClass(), e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Entries are spread over folders, since file systems dislike very full ones. */
  private Path file(String kind, String key) {
    return folder.resolve(kind).resolve(key.substring(0, 2)).resolve(key + ".bin");
  }
}
