package no.samlese.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * A pool of parser processes that are started when first needed, kept warm, used again, and killed
 * when a document takes too long. It stands on Tika's pipes.
 */
final class TikaPool implements AutoCloseable {
  private static final String FETCHER = "files";
  private static final long STARTUP_MILLIS = 60_000;

  private final IngestOptions options;
  private final PipesParser parser;

  /**
   * @param folder where the configuration of the processes is written
   */
  TikaPool(IngestOptions options, Path folder) {
    this.options = options;
    try {
      Files.createDirectories(folder);
      this.parser = new PipesParser(pipesConfig(options, writeConfigs(folder), folder));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    } catch (TikaConfigException e) {
      throw new IllegalStateException("our own configuration of Tika", e);
    }
  }

  /** Parses one file into XHTML, or says what stopped it. Waits for a free process. */
  PipesResult parse(Path file, boolean ocr, Duration limit) throws InterruptedException {
    ParseContext context = new ParseContext();
    context.set(TikaTaskTimeout.class, new TikaTaskTimeout(limit.toMillis()));
    context.set(PDFParserConfig.class, pdfConfig(ocr));
    context.set(TesseractOCRConfig.class, ocrConfig(ocr));
    // Embedded files (pictures, attachments) are no text of the document.
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            HANDLER_TYPE.XML,
            HandlerConfig.PARSE_MODE.CONCATENATE,
            options.maxCharacters(),
            0,
            false));
    String key = file.toAbsolutePath().toString();
    try {
      return parser.parse(
          new FetchEmitTuple(
              key,
              new FetchKey(FETCHER, key),
              EmitKey.NO_EMIT,
              new org.apache.tika.metadata.Metadata(),
              context,
              FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT));
    } catch (IOException | PipesException | RuntimeException e) {
      // The last is what the pipes throw when a process dies before it is ready.
      return new PipesResult(PipesResult.STATUS.UNSPECIFIED_CRASH, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      // The processes end by themselves when their input closes.
      return;
    }
  }

  private static PDFParserConfig pdfConfig(boolean ocr) {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(
        ocr ? PDFParserConfig.OCR_STRATEGY.AUTO : PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractBookmarksText(false);
    config.setExtractAnnotationText(false);
    return config;
  }

  private static TesseractOCRConfig ocrConfig(boolean ocr) {
    TesseractOCRConfig config = new TesseractOCRConfig();
    config.setSkipOcr(!ocr);
    config.setLanguage(OcrEngine.LANGUAGES);
    return config;
  }

  private static PipesConfig pipesConfig(IngestOptions options, Path pipes, Path folder)
      throws IOException, TikaConfigException {
    PipesConfig config = PipesConfig.load(pipes);
    config.setNumClients(options.parsers());
    config.setTimeoutMillis(options.timeout().toMillis());
    config.setStartupTimeoutMillis(STARTUP_MILLIS);
    config.setMaxWaitForClientMillis(Long.MAX_VALUE);
    config.setMaxForEmitBatchBytes(-1);
    config.setForkedJvmArgs(
        new java.util.ArrayList<>(
            List.of(
                "-Xmx" + options.parserMemoryMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.config.file=" + folder.resolve("logging.properties"),
                "-Djavax.accessibility.assistive_technologies=")));
    return config;
  }

  /** Text is read as text: the parser for CSV takes a paragraph with commas for a table. */
  private static Path writeConfigs(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("logging.properties"),
        "handlers=java.util.logging.ConsoleHandler\n.level=OFF\n",
        StandardCharsets.ISO_8859_1);
    Path config = folder.resolve("tika-config.xml");
    Files.writeString(
        config,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <properties>
          <pipes>
            <params>
              <tikaConfig>%s</tikaConfig>
            </params>
          </pipes>
          <parsers>
            <parser class="org.apache.tika.parser.DefaultParser">
              <parser-exclude class="org.apache.tika.parser.csv.TextAndCSVParser"/>
            </parser>
            <parser class="org.apache.tika.parser.txt.TXTParser">
              <mime>text/plain</mime>
              <mime>text/markdown</mime>
              <mime>text/x-web-markdown</mime>
            </parser>
          </parsers>
          <fetchers>
            <fetcher class="org.apache.tika.pipes.fetcher.fs.FileSystemFetcher">
              <name>%s</name>
              <allowAbsolutePaths>true</allowAbsolutePaths>
            </fetcher>
          </fetchers>
        </properties>
        """
            .formatted(escape(config.toAbsolutePath().toString()), FETCHER),
        StandardCharsets.UTF_8);
    return config;
  }

  private static String escape(String path) {
    return org.apache.commons.text.StringEscapeUtils.escapeXml10(path);
  }
}
