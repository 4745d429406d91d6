package no.samlese.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.text.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a manifest and says of every error where it is and what to do. */
final class ManifestReader {
  private static final String STAGE = "registry";
  private static final int SHOWN = 20;

  private final ManifestCells cells;
  private final List<String> errors = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private String firstCure = "";
  private String name = Manifest.FILE_NAME;

  ManifestReader(MunicipalityRegister register, DocumentTypes types) {
    cells = new ManifestCells(register, types, this::error, this::warning);
  }

  Manifest read(Path file, Path folder) {
    name = file.toString();
    List<ManifestRow> rows = new ArrayList<>();
    String text = text(file);
    try (CSVParser parser = CSVParser.parse(text, format(text))) {
      if (!parser.getHeaderMap().containsKey("path")) {
        throw new ManifestException(
            name + ", line 1: there is no column \"path\".",
            "Begin the file with the line: " + ManifestDraft.COLUMNS);
      }
      int line = 2;
      for (CSVRecord row : parser) {
        read(row, line, folder, rows);
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new ManifestException(
          name + " cannot be read as CSV: " + e.getMessage(),
          "Look for a quotation mark that is opened and never closed.");
    } catch (IllegalArgumentException e) {
      throw new ManifestException(
          name + ", line 1: " + e.getMessage(), "Give every column a name of its own.");
    }
    duplicates(rows);
    if (!errors.isEmpty()) {
      throw failure();
    }
    return new Manifest(rows, warnings);
  }

  private void read(CSVRecord row, int line, Path folder, List<ManifestRow> rows) {
    Map<String, String> values = new HashMap<>();
    row.toMap()
        .forEach((c, v) -> values.put(c.toLowerCase(Locale.ROOT), v == null ? "" : v.strip()));
    if (values.values().stream().allMatch(String::isEmpty)) {
      return;
    }
    String path = values.getOrDefault("path", "");
    if (path.isEmpty()) {
      error(line, "path", "it is empty", "Write a file, a folder, or . for the whole corpus.");
      return;
    }
    ManifestRow read = new ManifestRow(line, PathPattern.of(path), cells.entry(values, line));
    if (!read.path().wild() && !exists(folder, read.path().text(), path)) {
      warnings.add(notThere(name, read));
    }
    rows.add(read);
  }

  private static boolean exists(Path folder, String normal, String asWritten) {
    try {
      return Files.exists(folder.resolve(normal))
          || Files.exists(folder.resolve(asWritten.strip()));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  static Problem notThere(String file, ManifestRow row) {
    return Problem.warning(
        STAGE,
        file
            + ", line "
            + row.line()
            + ", column path: nothing is at \""
            + row.path().text()
            + "\"",
        "Write the path relative to the corpus folder, with the same letters, or remove the line.");
  }

  private void duplicates(List<ManifestRow> rows) {
    Map<String, Integer> lines = new HashMap<>();
    for (ManifestRow row : rows) {
      Integer before = lines.putIfAbsent(row.path().text(), row.line());
      if (before != null) {
        String what = "\"" + row.path().text() + "\" stands on line " + before + " already";
        error(row.line(), "path", what, "Keep one of the two lines.");
      }
    }
  }

  private void error(int line, String column, String what, String cure) {
    firstCure = errors.isEmpty() ? cure : firstCure;
    errors.add("line " + line + ", column " + column + ": " + what + ". " + cure);
  }

  private void warning(int line, String column, String what, String cure) {
    warnings.add(
        Problem.warning(STAGE, name + ", line " + line + ", column " + column + ": " + what, cure));
  }

  private ManifestException failure() {
    if (errors.size() == 1) {
      String only = errors.get(0);
      String what = only.substring(0, only.length() - firstCure.length()).strip();
      return new ManifestException(name + ", " + what, firstCure);
    }
    List<String> shown = errors.subList(0, Math.min(SHOWN, errors.size()));
    String more = errors.size() > SHOWN ? "\n  and " + (errors.size() - SHOWN) + " more" : "";
    return new ManifestException(
        name + " has " + errors.size() + " errors:\n  " + String.join("\n  ", shown) + more + "\n",
        "Mend the lines and start again.");
  }

  private String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ManifestException(
          name + " is not UTF-8.", "Save it as \"CSV UTF-8\" from the spreadsheet.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSVFormat format(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter(header))
        .setHeader()
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
        .setSkipHeaderRecord(true)
        .setIgnoreHeaderCase(true)
        .setAllowMissingColumnNames(true)
        .setTrim(true)
        .get();
  }

  private static char delimiter(String header) {
    if (header.indexOf(';') >= 0) {
      return ';';
    }
    return header.indexOf('\t') >= 0 ? '\t' : ',';
  }
}
