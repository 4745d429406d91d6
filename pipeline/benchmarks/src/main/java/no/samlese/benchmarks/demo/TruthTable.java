package no.samlese.benchmarks.demo;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What was planted: one row a document and category. */
final class TruthTable {
  private final Map<String, DemoSource> sourceByPath = new TreeMap<>();

  void add(String path, DemoSource source) {
    sourceByPath.put(path, source);
  }

  void write(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(out, format)) {
      csv.printRecord("path", "document", "category", "body", "references");
      for (Map.Entry<String, DemoSource> entry : sourceByPath.entrySet()) {
        write(csv, entry.getKey(), entry.getValue());
      }
    }
  }

  private static void write(CSVPrinter csv, String path, DemoSource source) throws IOException {
    Map<String, Long> body = source.planted(false);
    Map<String, Long> references = source.planted(true);
    SortedSet<String> categories = new TreeSet<>(body.keySet());
    categories.addAll(references.keySet());
    for (String category : categories) {
      long inBody = body.getOrDefault(category, 0L);
      long inReferences = references.getOrDefault(category, 0L);
      csv.printRecord(path, source.id(), category, inBody, inReferences);
    }
  }
}
