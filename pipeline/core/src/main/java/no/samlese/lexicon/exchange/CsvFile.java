package no.samlese.lexicon.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samlese.text.UserException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables of text (RFC 4180), with commas, semicolons or tabs. */
final class CsvFile {
  private CsvFile() {}

  static List<Rows.Row> read(Path file, Report.Builder report) {
    String text = TextFile.read(file, report);
    List<Rows.Row> rows = new ArrayList<>();
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, format(text))) {
      for (CSVRecord row : parser) {
        rows.add(new Rows.Row(line, row.toList()));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UserException(
          file + ":" + line + ": this cannot be read as CSV: " + e.getMessage() + '.',
          "Look for a quotation mark that is opened and never closed.",
          e);
    }
    return rows;
  }

  private static CSVFormat format(String text) {
    String head = text.lines().findFirst().orElse("");
    char separator = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(head, candidate) > count(head, separator)) {
        separator = candidate;
      }
    }
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  private static long count(String text, char c) {
    return text.chars().filter(found -> found == c).count();
  }

  static void write(Path file, List<List<String>> rows) {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    String text =
        rows.stream().map(row -> format.format(row.toArray())).collect(Collectors.joining("\n"));
    TextFile.write(file, text + '\n');
  }
}
