package no.samlese.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.ingest.Checksum;
import no.samlese.store.ColumnType;
import no.samlese.store.Database;
import no.samlese.store.Table;
import no.samlese.store.TableColumn;

/**
 * A table of the run as a CSV file.
 *
 * @param path from the folder of the run
 * @param bytes length of the file
 * @param sha256 its checksum
 */
record TableFile(String name, String path, long bytes, String sha256, List<Field> fields) {

  /**
   * A column.
   *
   * @param type its type in a Table Schema
   */
  record Field(String name, String type, String description) {}

  /** The columns that the file of hits begins with, as users of quanteda know them. */
  private static final Map<String, Field> CONCORDANCE =
      Map.of(
          "docname", new Field("docname", "string", "Path of the document in the corpus folder."),
          "from", new Field("from", "integer", "First token of the hit in the document, from 1."),
          "to", new Field("to", "integer", "Last token of the hit."),
          "pre", new Field("pre", "string", "Text before the hit, at most 80 characters."),
          "keyword", new Field("keyword", "string", "The words of the hit in the clean text."),
          "post", new Field("post", "string", "Text after the hit, at most 80 characters."),
          "pattern", new Field("pattern", "string", "The form of the term in the lexicon."));

  TableFile {
    fields = List.copyOf(fields);
  }

  /** The files that are there, in the order in which the run writes them. */
  static List<TableFile> all(Database database, Path run) {
    List<TableFile> files = new ArrayList<>();
    for (Table<? extends Record> table : Table.all()) {
      String path = "data/" + table.name() + ".csv";
      Path file = run.resolve(path);
      if (Files.isRegularFile(file)) {
        files.add(of(table, path, file, database));
      }
    }
    return files;
  }

  private static TableFile of(
      Table<? extends Record> table, String path, Path file, Database database) {
    boolean hits = table.name().equals(Table.HITS.name());
    List<Field> fields =
        hits
            ? concordance(database.columns("concordance"))
            : table.columns().stream().map(TableFile::field).toList();
    try {
      return new TableFile(table.name(), path, Files.size(file), Checksum.of(file), fields);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Field> concordance(List<String> columns) {
    Map<String, Field> known = new HashMap<>(CONCORDANCE);
    Table.HITS.columns().forEach(column -> known.putIfAbsent(column.name(), field(column)));
    Table.DOCUMENTS.columns().forEach(column -> known.putIfAbsent(column.name(), field(column)));
    return columns.stream().map(known::get).toList();
  }

  private static Field field(TableColumn column) {
    return new Field(column.name(), type(column.type()), column.description());
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
    };
  }
}
