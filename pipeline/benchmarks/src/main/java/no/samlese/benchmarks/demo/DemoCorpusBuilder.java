package no.samlese.benchmarks.demo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Builds the demo corpus from its sources. {@code files.csv} beside the sources says which file is
 * made of which, and whether it is damaged afterwards; {@code manifest.csv} is copied.
 */
public final class DemoCorpusBuilder {
  private static final CSVFormat WITH_HEAD =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path sources;
  private final Path corpus;
  private final PdfWriter pdfWriter;
  private final TruthTable truth = new TruthTable();

  private DemoCorpusBuilder(Path sources, Path corpus) throws IOException {
    this.sources = sources;
    this.corpus = corpus;
    this.pdfWriter = new PdfWriter(Hyphenator.load());
  }

  /**
   * Takes the folder of the sources and the folder to build in.
   *
   * @throws IOException if a file cannot be read or written, or a font or program is missing
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Give the folder of the sources and that of the corpus.");
    }
    Locale.setDefault(Locale.ROOT);
    System.setProperty("java.awt.headless", "true");
    new DemoCorpusBuilder(Path.of(args[0]), Path.of(args[1])).build();
  }

  private void build() throws IOException {
    for (CSVRecord file : records(sources.resolve("files.csv"))) {
      build(file.get("source"), file.get("path"), file.get("damage"));
    }
    truth.write(corpus.resolve("truth.csv"));
    Path manifest = sources.resolve("manifest.csv");
    for (CSVRecord row : records(manifest)) {
      if (!Files.isRegularFile(corpus.resolve(row.get("path")))) {
        throw new IOException(manifest + " names " + row.get("path") + ", which was not built.");
      }
    }
    Files.copy(manifest, corpus.resolve("manifest.csv"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file);
        CSVParser parser = WITH_HEAD.parse(in)) {
      return parser.getRecords();
    }
  }

  private void build(String name, String path, String damage) throws IOException {
    DemoSource source = DemoSourceParser.read(sources.resolve(name + ".md"));
    Path target = corpus.resolve(path);
    Files.createDirectories(target.getParent());
    byte[] whole = bytes(source);
    byte[] bytes =
        switch (damage) {
          case "encrypted" -> DamagedPdf.encrypted(whole, source);
          case "broken" -> DamagedPdf.broken(whole);
          default -> whole;
        };
    Files.write(target, bytes);
    if (damage.isEmpty()) {
      truth.add(path, source);
    }
    System.out.printf("%8d  %s%n", bytes.length, path);
  }

  private byte[] bytes(DemoSource source) throws IOException {
    return switch (source.layout()) {
      case "docx" -> DocxWriter.write(source);
      case "txt" -> TextWriter.write(source);
      case "scan" -> ScanWriter.write(pdfWriter.write(source), source);
      case "ocr-eng" -> recognised(source);
      default -> pdfWriter.write(source);
    };
  }

  private byte[] recognised(DemoSource source) throws IOException {
    Path folder = Files.createTempDirectory("demo-corpus");
    try {
      return OcrWriter.write(pdfWriter.write(source), source, folder);
    } finally {
      deleteFlat(folder);
    }
  }

  private static void deleteFlat(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
