package no.samlese.ingest;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How files are read.
 *
 * @param timeout time after which the parser of one document is killed
 * @param ocrTimeoutPerPage time added to the limit for every page that is sent to OCR
 * @param parserMemoryMegabytes heap of one parser process
 * @param maxCharacters characters after which the text of one document is cut off
 * @param ocr whether pages without text are sent to OCR where Tesseract is installed
 * @param parsers number of parser processes, at least 1
 */
public record IngestOptions(
    Duration timeout,
    Duration ocrTimeoutPerPage,
    int parserMemoryMegabytes,
    int maxCharacters,
    boolean ocr,
    int parsers) {
  public IngestOptions {
    requireNonNull(timeout);
    requireNonNull(ocrTimeoutPerPage);
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("the time limit must be positive: " + timeout);
    }
    if (parserMemoryMegabytes < 64 || maxCharacters < 1 || parsers < 1) {
      throw new IllegalArgumentException("limits must be positive, memory at least 64 MB");
    }
  }

  /** 120 s and 1 GB a document, 30 s a page for OCR, 50 million characters. */
  public static IngestOptions defaults() {
    return new IngestOptions(
        Duration.ofSeconds(120),
        Duration.ofSeconds(30),
        1024,
        50_000_000,
        true,
        Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())));
  }
}
