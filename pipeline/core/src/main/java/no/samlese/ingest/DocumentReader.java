package no.samlese.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Markup;
import no.samlese.text.Metadata;
import no.samlese.text.Page;
import no.samlese.text.PageSource;
import no.samlese.text.Problem;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.xml.sax.SAXException;

/**
 * Reads documents: any file that was found becomes an {@link ExtractedDocument}, whatever happens.
 * Safe for use by several threads at once.
 *
 * <p>A document is parsed without OCR first. Only if pages are left without text, and Tesseract is
 * there, it is parsed again with OCR of these pages and a longer limit, so that a scan is not
 * killed for being one.
 */
public final class DocumentReader implements AutoCloseable {
  private static final String STAGE = "ingest";

  private final IngestOptions options;
  private final OcrEngine engine;
  private final TikaPool pool;

  /**
   * @param folder temporary folder of this run
   */
  public DocumentReader(IngestOptions options, OcrEngine engine, Path folder) {
    this.options = options;
    this.engine = engine;
    this.pool = new TikaPool(options, folder.resolve("tika"));
  }

  /** Whether pages without text are sent to OCR. */
  public boolean recognises() {
    return options.ocr() && engine.readsNorwegian();
  }

  /** Whether a document failed in a way that may be gone the next time it is read. */
  public static boolean mayPass(ExtractedDocument document) {
    return document.problems().stream().anyMatch(p -> p.what().equals(ParseFailure.CRASH));
  }

  /**
   * Reads one file.
   *
   * @param source a file without an obstacle
   * @param sha256 checksum of its bytes
   */
  public ExtractedDocument read(SourceFile source, String sha256) throws InterruptedException {
    Draft draft = parse(source, false, options.timeout());
    long without = draft.pagesWithoutText();
    if (draft.readable() && without > 0 && recognises()) {
      Duration limit = options.timeout().plus(options.ocrTimeoutPerPage().multipliedBy(without));
      Draft recognised = parse(source, true, limit);
      draft = recognised.readable() ? recognised : draft.with(recognised.problems());
    }
    return draft.finish(sha256, textProblems(draft));
  }

  @Override
  public void close() {
    pool.close();
  }

  private Draft parse(SourceFile source, boolean ocr, Duration limit) throws InterruptedException {
    PipesResult result = pool.parse(source.file(), ocr, limit);
    Metadata type = Metadata.ofType(source.mediaType());
    if (result.getEmitData() == null || result.getStatus() != PipesResult.STATUS.PARSE_SUCCESS) {
      boolean salvage = result.getStatus() == PipesResult.STATUS.PARSE_SUCCESS_WITH_EXCEPTION;
      Problem problem = ParseFailure.explain(result, limit, options);
      return salvage ? salvage(result, source, problem) : Draft.unreadable(type, problem);
    }
    return draft(result, source, List.of());
  }

  /** A parser that stumbled half-way may have read pages that are worth having. */
  private static Draft salvage(PipesResult result, SourceFile source, Problem problem) {
    Draft draft = draft(result, source, List.of());
    if (!draft.hasText()) {
      return Draft.unreadable(draft.metadata(), problem);
    }
    String what = "Only a part was read. " + problem.what();
    return draft.with(List.of(Problem.warning(STAGE, what, problem.cure())));
  }

  private static Draft draft(PipesResult result, SourceFile source, List<Problem> problems) {
    var tika = result.getEmitData().getMetadataList().get(0);
    String xhtml = tika.get(TikaCoreProperties.TIKA_CONTENT);
    Metadata metadata = metadata(tika, source);
    try {
      PageCollector pages = XhtmlReader.read(xhtml == null ? "<html/>" : xhtml);
      List<Problem> all = new ArrayList<>(problems);
      if (tika.get(TikaCoreProperties.WRITE_LIMIT_REACHED) != null) {
        all.add(
            Problem.warning(
                STAGE,
                "The text is longer than the limit and was cut off.",
                "Raise --max-characters if the document is worth it."));
      }
      return new Draft(metadata, pages.text(), pages.pages(), pages.markup(), all);
    } catch (SAXException e) {
      return Draft.unreadable(
          metadata,
          Problem.error(
              STAGE,
              "The parser's output is not well-formed: " + e.getMessage(),
              "Save the document as PDF and try again; report the file if that helps."));
    }
  }

  private static Metadata metadata(org.apache.tika.metadata.Metadata tika, SourceFile source) {
    String type = tika.get(org.apache.tika.metadata.Metadata.CONTENT_TYPE);
    return new Metadata(
        type == null ? source.mediaType() : type.replaceAll(";.*", ""),
        value(tika, TikaCoreProperties.TITLE.getName(), DublinCore.TITLE.getName()),
        value(tika, TikaCoreProperties.CREATOR.getName(), "meta:author"),
        value(tika, "pdf:docinfo:producer", "extended-properties:Application", "generator"),
        value(tika, TikaCoreProperties.CREATED.getName()),
        value(tika, TikaCoreProperties.MODIFIED.getName()));
  }

  private static String value(org.apache.tika.metadata.Metadata tika, String... names) {
    for (String name : names) {
      String value = tika.get(name);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  private List<Problem> textProblems(Draft draft) {
    long without = draft.pagesWithoutText();
    if (!draft.readable() || without == 0) {
      return List.of();
    }
    String what = without + " of " + draft.pages().size() + " pages have no text.";
    if (recognises()) {
      String cure = "OCR found none either; they are blank, or pictures.";
      return List.of(
          without == draft.pages().size()
              ? Problem.warning(STAGE, what, cure)
              : Problem.note(STAGE, what, cure));
    }
    String cure = options.ocr() ? OcrEngine.CURE : "Run again without --no-ocr.";
    return List.of(Problem.warning(STAGE, what, cure));
  }

  /** What a parse gave, before it has a checksum. */
  private record Draft(
      Metadata metadata,
      String text,
      List<Page> pages,
      List<Markup> markup,
      List<Problem> problems) {

    static Draft unreadable(Metadata metadata, Problem problem) {
      return new Draft(metadata, "", List.of(), List.of(), List.of(problem));
    }

    boolean readable() {
      return problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    boolean hasText() {
      return pages.stream().anyMatch(page -> page.source() != PageSource.NONE);
    }

    long pagesWithoutText() {
      return pages.stream().filter(page -> page.source() == PageSource.NONE).count();
    }

    /** The same text with more problems, which cost a part of it and not the whole. */
    Draft with(List<Problem> more) {
      List<Problem> all = new ArrayList<>(problems);
      for (Problem problem : more) {
        all.add(Problem.warning(problem.stage(), problem.what(), problem.cure()));
      }
      return new Draft(metadata, text, pages, markup, all);
    }

    ExtractedDocument finish(String sha256, List<Problem> more) {
      List<Problem> all = new ArrayList<>(problems);
      all.addAll(more);
      if (readable() && pages.isEmpty()) {
        all.add(
            Problem.warning(STAGE, "The document holds no text.", "Look at it; it may be empty."));
      }
      return new ExtractedDocument(sha256, metadata, text, pages, markup, all);
    }
  }
}
