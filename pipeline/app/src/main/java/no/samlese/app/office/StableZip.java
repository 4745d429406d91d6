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

/** Takes the times out of an Office Open XML file, so that equal contents are equal files. */
final class StableZip {
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String CORE = "docProps/core.xml";

  /** A tenth larger than the best, in half the time. */
  private static final int LEVEL = 4;

  /** When it was made and changed; optional both. */
  private static final Pattern TIMES =
      Pattern.compile("<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>");

  /** The first moment that a ZIP file can hold, told without a time zone. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableZip() {}

  /** Copies a file, entry by entry in the order of names. */
  static void copy(Path from, Path to) throws IOException {
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
