package no.samlese.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;

/**
 * The peer of a run: Apache Tika alone on the same files, in one process and on as many threads,
 * without OCR, its text thrown away. Prints pages, seconds and pages a second.
 */
public final class BareTika {
  private BareTika() {}

  public static void main(String[] args) throws Exception {
    int threads = Integer.parseInt(args[0]);
    AutoDetectParser parser = new AutoDetectParser();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    List<Future<Integer>> work = new ArrayList<>();
    for (Path file : files(Path.of(args[1]))) {
      work.add(pool.submit(() -> pages(parser, file)));
    }
    int pages = 0;
    for (Future<Integer> future : work) {
      pages += future.get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    pool.shutdown();
    System.out.printf(
        Locale.ROOT, "%d pages %.2f s %.1f pages/s%n", pages, seconds, pages / seconds);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static int pages(AutoDetectParser parser, Path file) throws Exception {
    ParseContext context = new ParseContext();
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, config);
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      parser.parse(in, new BodyContentHandler(-1), metadata, context);
    }
    Integer pages = metadata.getInt(PagedText.N_PAGES);
    return pages == null ? 1 : pages;
  }
}
