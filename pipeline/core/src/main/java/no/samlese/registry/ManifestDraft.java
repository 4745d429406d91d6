package no.samlese.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/**
 * A manifest to edit: one row a file with what was inferred, how, and how surely. The reader
 * ignores the columns that end in {@code _how} and {@code _confidence}, and {@code candidates}.
 */
public final class ManifestDraft {
  static final String COLUMNS =
      "path;municipality_code;municipality;document_type;year;title;adopted;access";

  private static final List<String> HOW =
      List.of(
          "municipality_how",
          "municipality_confidence",
          "candidates",
          "document_type_how",
          "document_type_confidence",
          "year_how",
          "year_confidence");
  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

  private ManifestDraft() {}

  /**
   * A document of the draft.
   *
   * @param path relative to the corpus folder
   * @param title from the file's properties, or empty
   */
  public record Row(String path, String title, DocumentIdentity identity) {}

  /**
   * Writes a draft, in UTF-8 with a byte order mark and semicolons, as Norwegian Excel wants it.
   *
   * @throws ManifestException if the file is already there: it is never overwritten
   */
  public static void write(Path file, Collection<Row> rows) {
    try (Writer out =
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
      out.write('\ufeff');
      List<String> header = new ArrayList<>(List.of(COLUMNS.split(";", -1)));
      header.addAll(HOW);
      writeLine(out, header);
      for (Row row : rows) {
        writeLine(out, cells(row));
      }
    } catch (FileAlreadyExistsException e) {
      throw new ManifestException(
          file + " is already there, and what you wrote in it is not overwritten.",
          "Rename it, or write the draft to another name.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Not CSVPrinter: its class file names an annotation that is not on the class path.
  private static void writeLine(Writer out, List<String> cells) throws IOException {
    out.write(FORMAT.format(cells.toArray()));
    out.write("\r\n");
  }

  private static List<String> cells(Row row) {
    DocumentIdentity identity = row.identity();
    boolean unknown = identity.group().equals(DocumentIdentity.UNKNOWN);
    boolean untyped = identity.documentType().value().equals(DocumentIdentity.UNKNOWN);
    boolean open = identity.candidates().size() > 1;
    List<String> candidates =
        open
            ? identity.candidates().stream().map(m -> m.code() + " " + m.name()).toList()
            : List.of();
    return List.of(
        safePath(row.path()),
        identity.municipalityCode().value(),
        unknown ? "" : safe(identity.group()),
        untyped ? "" : identity.documentType().value(),
        identity.year().value(),
        safe(row.title()),
        "",
        "",
        identity.municipalityCode().how().label(),
        number(identity.municipalityCode()),
        String.join(", ", candidates),
        identity.documentType().how().label(),
        number(identity.documentType()),
        identity.year().how().label(),
        number(identity.year()));
  }

  private static String number(Finding finding) {
    return String.format(Locale.ROOT, "%.2f", finding.confidence());
  }

  /** A spreadsheet would execute what begins so; the reader takes the apostrophe away. */
  private static String safe(String cell) {
    String line = cell.replaceAll("\\s+", " ").strip();
    return executable(line) ? "'" + line : line;
  }

  private static String safePath(String path) {
    return executable(path) ? "./" + path : path;
  }

  private static boolean executable(String cell) {
    return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
  }
}
