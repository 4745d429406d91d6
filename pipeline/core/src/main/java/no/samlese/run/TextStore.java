package no.samlese.run;

import java.util.Optional;
import no.samlese.ingest.DocumentReader;
import no.samlese.ingest.IngestOptions;
import no.samlese.ingest.OcrEngine;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Outcome;

/**
 * Gets the extracted text of a document: from the cache, or by reading it. Reading is what costs
 * most, and does not depend on lexicons or on how text is repaired. Safe for use by several threads
 * at once.
 */
public final class TextStore {
  private static final String TEXTS = "texts";

  private final Cache cache;
  private final DocumentReader reader;
  private final String readingKey;
  private final StageClock clock;

  public TextStore(
      Cache cache,
      DocumentReader reader,
      IngestOptions options,
      OcrEngine engine,
      StageClock clock) {
    this.cache = cache;
    this.reader = reader;
    this.clock = clock;
    String ocr = reader.recognises() ? engine.version() + engine.languages() : "no OCR";
    this.readingKey =
        BuiltInFiles.program("ingest", "text") + "\n" + options.maxCharacters() + "\n" + ocr;
  }

  public ExtractedDocument get(CorpusDocument document) throws InterruptedException {
    Optional<ExtractedDocument> cached = cache.get(TEXTS, key(document), ExtractedDocument.class);
    if (cached.isPresent()) {
      return cached.get();
    }
    long start = System.nanoTime();
    ExtractedDocument extracted = reader.read(document.file(), document.sha256());
    clock.add("ingest", System.nanoTime() - start);
    if (extracted.outcome() != Outcome.UNREADABLE) {
      cache.put(TEXTS, key(document), extracted);
    }
    return extracted;
  }

  /** Names everything that the text depends on. */
  String key(CorpusDocument document) {
    return Cache.key(document.sha256(), readingKey);
  }
}
