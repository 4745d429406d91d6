package no.samlese.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samlese.ingest.DocumentReader;
import no.samlese.store.DocumentFacts;
import no.samlese.store.ProblemRow;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Outcome;

/**
 * Gets the facts of a document: from the cache, or from its cached text, or by reading it. Safe for
 * use by several threads at once.
 */
final class FactStore {
  private static final String FACTS = "facts";
  private static final String TOO_LARGE = "The document is too large for the memory of this run.";
  private static final String REPORT_IT =
      "This is a fault of the program; please report it with the document.";

  private final Cache cache;
  private final TextStore texts;
  private final String limitsKey;
  private final Resources resources;
  private final StageClock clock;
  private final Set<CorpusDocument> passing = ConcurrentHashMap.newKeySet();

  /**
   * @param limitsKey the limits of reading, on which only failures depend
   */
  FactStore(Cache cache, TextStore texts, String limitsKey, Resources resources, StageClock clock) {
    this.cache = cache;
    this.texts = texts;
    this.limitsKey = limitsKey;
    this.resources = resources;
    this.clock = clock;
  }

  /** Whether the facts of a document are in the cache. */
  boolean has(CorpusDocument document) {
    return cache.has(FACTS, factsKey(document)) || cache.has(FACTS, failureKey(document));
  }

  /** The facts from the cache. */
  Optional<DocumentFacts> cached(CorpusDocument document) {
    Optional<DocumentFacts> facts = cache.get(FACTS, factsKey(document), DocumentFacts.class);
    return facts.isPresent() ? facts : cache.get(FACTS, failureKey(document), DocumentFacts.class);
  }

  /** Makes the facts and puts them into the cache. */
  DocumentFacts make(CorpusDocument document) throws InterruptedException {
    DocumentFacts facts;
    boolean failed;
    try {
      ExtractedDocument text = texts.get(document);
      failed = text.outcome() == Outcome.UNREADABLE;
      if (DocumentReader.mayPass(text)) {
        passing.add(document);
      }
      facts = resources.pipeline().facts(text, clock);
    } catch (OutOfMemoryError e) {
      failed = true;
      facts = failed(document, TOO_LARGE, "Split it, or run with SAMLESE_OPTS=-Xmx4g.");
    } catch (RuntimeException | StackOverflowError e) {
      failed = true;
      facts = failed(document, describe(e), REPORT_IT);
    }
    cache.put(FACTS, failed ? failureKey(document) : factsKey(document), facts);
    return facts;
  }

  /**
   * Throws away the failures that may be gone the next time, so that the next run tries again.
   *
   * @return whether there were any
   */
  boolean forgetPassing() {
    boolean any = !passing.isEmpty();
    passing.forEach(document -> cache.remove(FACTS, failureKey(document)));
    passing.clear();
    return any;
  }

  private static String describe(Throwable fault) {
    String where =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("no.samlese"))
            .findFirst()
            .map(frame -> " at " + frame)
            .orElse("");
    return "Samlese failed on this document: " + fault + where;
  }

  /** Whatever happens in the analysis costs one document and is told. */
  private static DocumentFacts failed(CorpusDocument document, String what, String cure) {
    ProblemRow row = new ProblemRow(document.id(), "", 0, "analysis", "error", what, cure);
    DocumentFacts.Summary summary =
        new DocumentFacts.Summary(
            document.id(),
            document.sha256(),
            document.file().mediaType(),
            "",
            "",
            "",
            "und",
            0,
            0,
            Outcome.UNREADABLE.label());
    List<ProblemRow> problems = List.of(row);
    return new DocumentFacts(
        summary, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        problems, List.of());
  }

  private String failureKey(CorpusDocument document) {
    return Cache.key(texts.key(document), limitsKey, resources.fingerprint());
  }

  private String factsKey(CorpusDocument document) {
    return Cache.key(texts.key(document), resources.fingerprint());
  }
}
