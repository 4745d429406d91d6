package no.samlese.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks archives into a temporary folder, within limits. Names of members never become names of
 * files, so that none can climb out of the folder.
 */
final class ZipExpander {
  private static final int BUFFER = 1 << 16;

  /** Takes what is found in an archive. */
  interface Sink {
    void member(String name, Path copy) throws IOException;
  }

  /** An archive that is broken, locked or larger than anyone would send in good faith. */
  static final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    ArchiveException(String message) {
      super(message);
    }
  }

  private final Path folder;
  private final ZipLimits limits;
  private int copies;

  ZipExpander(Path folder, ZipLimits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  void expand(Path archive, Sink sink) throws IOException {
    try (ZipFile zip = open(archive)) {
      if (zip.size() > limits.entries()) {
        throw new ArchiveException("it holds " + zip.size() + " entries");
      }
      long packed = Math.max(1, Files.size(archive));
      long unpacked = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          Path copy = copy(zip, entry, packed, unpacked);
          unpacked += Files.size(copy);
          sink.member(entry.getName(), copy);
        }
      }
    }
  }

  /** Names are UTF-8, or what Windows wrote in Western Europe. */
  private static ZipFile open(Path archive) throws IOException {
    try {
      return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(archive.toFile(), Charset.forName("IBM850"));
    }
  }

  private Path copy(ZipFile zip, ZipEntry entry, long packed, long before) throws IOException {
    Path copy = folder.resolve("member-" + copies++ + extension(entry.getName()));
    long allowed = Math.min(limits.entryBytes(), limits.totalBytes() - before);
    long byRatio = Math.max(limits.freeBytes(), packed * limits.ratio()) - before;
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(copy)) {
      transfer(in, out, Math.min(allowed, byRatio));
    } catch (ArchiveException e) {
      Files.deleteIfExists(copy);
      throw e;
    } catch (ZipException e) {
      throw new ArchiveException("\"" + entry.getName() + "\": " + e.getMessage());
    }
    return copy;
  }

  private static void transfer(InputStream in, OutputStream out, long allowed) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = allowed;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      left -= n;
      if (left < 0) {
        throw new ArchiveException("it unpacks to far more than it weighs, as a zip bomb does");
      }
      out.write(buffer, 0, n);
    }
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot);
    return extension.matches("\\.[A-Za-z0-9]{1,8}") ? extension : "";
  }
}
