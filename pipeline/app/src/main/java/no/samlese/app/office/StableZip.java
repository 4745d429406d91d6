package no.samlese.app.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes Office Open XML files without times, so that equal contents are equal files. */
final class StableZip {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String CORE = "docProps/core.xml";

  /** Between speed and size: workbooks hold the tables of all municipalities. */
  private static final int LEVEL = 4;

  /** When it was made and changed; optional both. */
  private static final Pattern TIMES =
      Pattern.compile("<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>");

  /** The first moment that a ZIP file can hold, told without a time zone. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableZip() {}

  /** Gives what it holds, as POI writes it. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  static void write(Content content, Path file) throws IOException {
    Path draft = Files.createTempFile("samlese", ".zip");
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        content.write(out);
      }
      copy(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Copies a file, entry by entry in the order of names. */
  private static void copy(Path from, Path to) throws IOException {
    try (ZipFile source = new ZipFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream target = new ZipOutputStream(out)) {
      target.setLevel(LEVEL);
      List<? extends ZipEntry> entries =
          source.stream()
              .sorted(
                  // Readers that guess the kind of file look at the first entry.
                  Comparator.comparing((ZipEntry entry) -> !entry.getName().equals(CONTENT_TYPES))
                      .thenComparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        copy(source, entry, target);
      }
    }
  }

  private static void copy(ZipFile source, ZipEntry entry, ZipOutputStream target)
      throws IOException {
    ZipEntry stable = new ZipEntry(entry.getName());
    stable.setTimeLocal(EPOCH);
    target.putNextEntry(stable);
    try (InputStream in = source.getInputStream(entry)) {
      if (entry.getName().equals(CORE)) {
        String core = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        target.write(TIMES.matcher(core).replaceAll("").getBytes(StandardCharsets.UTF_8));
      } else {
        in.transferTo(target);
      }
    }
    target.closeEntry();
  }
}
