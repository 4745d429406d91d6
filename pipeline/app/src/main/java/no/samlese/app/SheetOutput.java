package no.samlese.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of commands that answer with tables. */
final class SheetOutput {
  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Also writes the main table, whole, as CSV.")
  private Path csv;

  @Option(
      names = "--xlsx",
      paramLabel = "FILE",
      description = "Also writes the main table, whole, as a workbook.")
  private Path xlsx;

  @Option(names = "--json", description = "Prints all tables, whole, as one JSON object instead.")
  private boolean json;

  boolean isJson() {
    return json;
  }

  /** Writes the files of the main table that are asked for. */
  void write(Sheet main) {
    if (csv != null) {
      main.write(csv);
    }
    if (xlsx != null) {
      main.writeWorkbook(xlsx);
    }
  }

  /** Prints one table. */
  static void json(String name, Sheet sheet, PrintWriter out) {
    json(Map.of(name, sheet), out);
  }

  /** Prints tables by name. */
  static void json(Map<String, Sheet> sheets, PrintWriter out) {
    ObjectNode object = JsonLines.MAPPER.createObjectNode();
    sheets.forEach((name, sheet) -> object.set(name, sheet.json()));
    out.println(object);
  }
}
