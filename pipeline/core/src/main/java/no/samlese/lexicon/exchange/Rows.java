package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samlese.lexicon.Place;

/**
 * A dictionary as a table: a row a form, with the columns {@code category}, {@code form} and, if it
 * is known, {@code language}. {@code /} separates the names of categories that lie in each other.
 */
final class Rows {
  static final List<String> COLUMNS = List.of("category", "form", "language");
  private static final Set<String> CATEGORY = Set.of("category", "key", "kategori");
  private static final Set<String> FORM = Set.of("form", "word", "term", "entry", "ord");
  private static final Set<String> LANGUAGE = Set.of("language", "lang", "språk", "mål");
  private static final Set<String> LANGUAGES = Set.of("nb", "nn", "da", "en");
  private static final Set<String> WEIGHT = Set.of("weight", "score", "vekt");

  /**
   * A row of a file.
   *
   * @param line where it begins
   * @param cells their texts
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    String cell(Integer column) {
      return column == null || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private final Path file;
  private final Report.Builder report;
  private final DictionaryBuilder builder = new DictionaryBuilder();

  private Rows(Path file, Report.Builder report) {
    this.file = file;
    this.report = report;
  }

  static Dictionary read(Path file, List<Row> rows, Report.Builder report) {
    return new Rows(file, report).read(rows);
  }

  private Dictionary read(List<Row> rows) {
    Row head = rows.isEmpty() ? new Row(1, List.of()) : rows.get(0);
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < head.cells().size(); i++) {
      name(head.cell(i), place(head), i, columns);
    }
    if (!columns.containsKey("category") || !columns.containsKey("form")) {
      throw TextFile.fault(
          place(head),
          "there is no column \"" + (columns.containsKey("form") ? "category" : "form") + '"',
          "Begin the table with the row: " + String.join(",", COLUMNS) + '.');
    }
    rows.stream().skip(1).filter(row -> !row.isBlank()).forEach(row -> row(row, columns));
    return builder.build(Names.stem(file));
  }

  private void name(String cell, Place place, int column, Map<String, Integer> columns) {
    String name = cell.toLowerCase(Locale.ROOT);
    if (CATEGORY.contains(name)) {
      columns.putIfAbsent("category", column);
    } else if (FORM.contains(name)) {
      columns.putIfAbsent("form", column);
    } else if (LANGUAGE.contains(name)) {
      columns.putIfAbsent("language", column);
    } else if (WEIGHT.contains(name)) {
      columns.putIfAbsent("weight", column);
    } else if (!name.isEmpty()) {
      report.note("Columns that are not known are left out", place, cell);
    }
  }

  private void row(Row row, Map<String, Integer> columns) {
    String category = row.cell(columns.get("category"));
    String form = row.cell(columns.get("form"));
    if (category.isEmpty() || form.isEmpty()) {
      throw TextFile.fault(
          place(row),
          "the row has no " + (form.isEmpty() ? "form" : "category"),
          "Fill in both cells, or delete the row.");
    }
    String weight = row.cell(columns.get("weight"));
    if (!weight.isEmpty() && !weight.matches("1([.,]0+)?")) {
      report.note("Weights are lost: every word counts once", place(row), form + ' ' + weight);
    }
    String language = row.cell(columns.get("language")).toLowerCase(Locale.ROOT);
    if (!language.isEmpty() && !LANGUAGES.contains(language)) {
      throw TextFile.fault(
          place(row),
          "\"" + language + "\" is no language",
          "Write nb, nn, da or en, or leave the cell empty.");
    }
    builder.entry(List.of(category.split("\\s*/\\s*", -1)), form, language, place(row));
  }

  private Place place(Row row) {
    return new Place(file.toString(), row.line(), 1);
  }

  /** The rows of a dictionary, after the names of the columns. */
  static List<List<String>> of(Dictionary dictionary) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    for (Dictionary.Category category : dictionary.categories()) {
      String path = String.join("/", category.path());
      for (Dictionary.Entry entry : category.entries()) {
        rows.add(List.of(path, entry.text(), entry.language()));
      }
    }
    return rows;
  }
}
