package no.samlese.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table that a command prints as text, CSV or JSON. */
final class Sheet {
  private static final int WIDEST = 100;

  private final String title;
  private final List<String> columns;
  private final List<List<Object>> rows;

  /**
   * An empty table.
   *
   * @param title stands above it as text, and names it in JSON
   */
  Sheet(String title, String... columns) {
    this(title, List.of(columns), new ArrayList<>());
  }

  /** A table of rows that are there already. */
  Sheet(String title, List<String> columns, List<List<Object>> rows) {
    this.title = title;
    this.columns = columns;
    this.rows = rows;
  }

  /** Adds a row of texts, integers and decimal numbers; null is an empty cell. */
  Sheet add(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns);
    }
    rows.add(Collections.unmodifiableList(Arrays.asList(cells)));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  String title() {
    return title;
  }

  /** Prints it in columns under its title; numbers stand to the right. */
  void print(PrintWriter out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    rows.forEach(row -> lines.add(row.stream().map(Sheet::shown).toList()));
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST, Math.max(widths[i], line.get(i).length()));
      }
    }
    if (!title.isEmpty()) {
      out.println(title);
    }
    lines.forEach(line -> out.println(line(line, widths)));
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String blanks = " ".repeat(Math.max(0, widths[i] - cells.get(i).length()));
      line.append(isNumeric(i) ? blanks + cells.get(i) : cells.get(i) + blanks).append("  ");
    }
    return line.toString().stripTrailing();
  }

  private boolean isNumeric(int column) {
    return rows.stream().anyMatch(row -> row.get(column) instanceof Number);
  }

  private static String shown(Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof Double number
        ? String.format(Locale.ROOT, "%.2f", number)
        : cell.toString();
  }

  /** Writes it with commas in UTF-8. */
  void write(Path file) {
    SheetFile.csv(file, columns, rows);
  }

  /** Writes it as a workbook. */
  void writeWorkbook(Path file) {
    SheetFile.xlsx(file, columns, rows);
  }

  /** The rows as objects. */
  ArrayNode json() {
    ArrayNode array = JsonLines.MAPPER.createArrayNode();
    for (List<Object> row : rows) {
      ObjectNode object = array.addObject();
      for (int i = 0; i < columns.size(); i++) {
        object.putPOJO(columns.get(i), row.get(i));
      }
    }
    return array;
  }
}
