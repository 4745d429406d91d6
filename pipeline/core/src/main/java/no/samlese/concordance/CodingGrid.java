package no.samlese.concordance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samlese.text.UserException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The questions of an analysis, and which hits speak to each: a table with the columns {@code
 * question}, {@code category} and, if wanted, {@code code}. A question may have several rows.
 */
public final class CodingGrid {
  private static final String CURE =
      "Write a table with the columns question, category and, if wanted, code (commitment=must), as"
          + " CSV in UTF-8 with commas or semicolons.";

  private final List<Row> rows;

  /** A row: hits of the category, and of the code if there is one, speak to the question. */
  private record Row(String question, HitFilter hits) {}

  private CodingGrid(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a grid.
   *
   * @param run whose categories and codes it names
   * @throws UserException if the file is none, or names what the run does not have
   */
  public static CodingGrid read(Path file, RunTables run) {
    List<Row> rows = new ArrayList<>();
    for (CSVRecord row : records(file)) {
      String question = cell(row, "question");
      String category = cell(row, "category");
      String code = cell(row, "code");
      if (question.isEmpty() && category.isEmpty() && code.isEmpty()) {
        continue;
      }
      if (question.isEmpty() || (category.isEmpty() && code.isEmpty())) {
        throw new UserException(
            file
                + ", row "
                + (row.getRecordNumber() + 1)
                + ": a question, or what speaks to it, is missing.",
            CURE);
      }
      rows.add(
          new Row(
              question,
              HitFilter.of(
                  category.isEmpty() ? List.of() : List.of(category),
                  code.isEmpty() ? List.of() : List.of(code.split("\\s*&\\s*", -1)),
                  run)));
    }
    return new CodingGrid(rows);
  }

  private static List<CSVRecord> records(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
      String head = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
      char delimiter = head.indexOf(';') >= 0 ? ';' : ',';
      CSVFormat format =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(delimiter)
              .setHeader()
              .setSkipHeaderRecord(true)
              .setIgnoreHeaderCase(true)
              .setTrim(true)
              .get();
      try (CSVParser parser = CSVParser.parse(text, format)) {
        if (!head.contains("question") || !head.contains("category")) {
          throw new UserException(file + " has no columns question and category.", CURE);
        }
        return parser.getRecords();
      }
    } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
      throw new UserException(file + " cannot be read: " + e.getMessage() + ".", CURE, e);
    }
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }

  /** The questions a hit speaks to, in the order of the grid. */
  Set<String> questions(RunText.Hit hit) {
    Set<String> questions = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.hits().fits(hit)) {
        questions.add(row.question());
      }
    }
    return questions;
  }
}
