package no.samlese.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.Edit;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Hit;
import no.samlese.text.Page;
import no.samlese.text.PageQuality;
import no.samlese.text.Problem;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/** Turns a coded document into rows. */
public final class FactExtractor {
  /** Characters of context on either side of a hit. */
  static final int CONTEXT = 80;

  /** Characters at the beginning that tell what a document is. */
  private static final int OPENING = 6_000;

  /** Joining lines is so common, and so harmless, that listing it would bury the rest. */
  private static final String JOINED_LINE = "layout.line";

  private final CodedDocument coded;
  private final AnnotatedDocument annotated;
  private final CleanDocument clean;
  private final ExtractedDocument source;
  private final String id;
  private final int[] wordsOfBlock;
  private final int[] tokensBefore;

  private FactExtractor(CodedDocument coded) {
    this.coded = coded;
    this.annotated = coded.annotated();
    this.clean = annotated.clean();
    this.source = clean.source();
    this.id = source.id();
    this.wordsOfBlock = new int[clean.blocks().size()];
    this.tokensBefore = new int[annotated.sentences().size()];
    countWords();
  }

  public static DocumentFacts facts(CodedDocument coded) {
    return new FactExtractor(coded).facts();
  }

  private void countWords() {
    int tokens = 0;
    for (int i = 0; i < tokensBefore.length; i++) {
      Sentence sentence = annotated.sentences().get(i);
      tokensBefore[i] = tokens;
      tokens += sentence.tokens().size();
      wordsOfBlock[sentence.block()] += words(sentence);
    }
  }

  private static int words(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      words += token.isWord() ? 1 : 0;
    }
    return words;
  }

  private DocumentFacts facts() {
    DocumentFacts.Summary summary = summary();
    List<PageRow> pages = pages();
    TokenAccount account = TokenAccount.of(clean, wordsOfBlock);
    List<ProblemRow> problems = problems();
    if (!clean.quality().isEmpty()) {
      int onPages = pages.stream().mapToInt(PageRow::words).sum();
      account.problem(onPages, summary.words()).ifPresent(problems::add);
    }
    return new DocumentFacts(
        summary,
        pages,
        blocks(),
        sentences(),
        edits(),
        hits(),
        LemmaExtractor.rows(annotated),
        CompanyExtractor.rows(coded),
        problems,
        account.rows());
  }

  private DocumentFacts.Summary summary() {
    int counted = 0;
    int all = 0;
    for (int i = 0; i < wordsOfBlock.length; i++) {
      all += wordsOfBlock[i];
      counted += clean.blocks().get(i).zone().counted() ? wordsOfBlock[i] : 0;
    }
    return new DocumentFacts.Summary(
        id,
        source.sha256(),
        source.metadata().mediaType(),
        source.metadata().title(),
        source.metadata().created(),
        clean.text().substring(0, Math.min(OPENING, clean.text().length())),
        annotated.language().code(),
        counted,
        all,
        source.outcome().label());
  }

  private List<PageRow> pages() {
    List<PageRow> rows = new ArrayList<>();
    for (int i = 0; i < source.pages().size(); i++) {
      Page page = source.pages().get(i);
      PageQuality quality =
          i < clean.quality().size()
              ? clean.quality().get(i)
              : new PageQuality(page.number(), 0, 1, 0);
      rows.add(
          new PageRow(
              id,
              page.number(),
              page.source().name().toLowerCase(Locale.ROOT),
              quality.words(),
              quality.soundShare(),
              quality.repairedWords()));
    }
    return rows;
  }

  private List<BlockRow> blocks() {
    List<BlockRow> rows = new ArrayList<>();
    for (int i = 0; i < clean.blocks().size(); i++) {
      Block block = clean.blocks().get(i);
      rows.add(
          new BlockRow(
              id,
              i,
              block.page(),
              block.zone().label(),
              block.level(),
              path(block),
              block.zone().counted(),
              wordsOfBlock[i],
              block.span().start(),
              block.span().end(),
              block.span().of(clean.text())));
    }
    return rows;
  }

  private static String path(Block block) {
    return String.join(" › ", block.headingPath());
  }

  private List<SentenceRow> sentences() {
    List<SentenceRow> rows = new ArrayList<>();
    for (int i = 0; i < annotated.sentences().size(); i++) {
      Sentence sentence = annotated.sentences().get(i);
      rows.add(
          new SentenceRow(
              id,
              i,
              sentence.block(),
              clean.pageOf(sentence.span()),
              sentence.span().start(),
              sentence.span().end(),
              sentence.language().code(),
              words(sentence),
              tokensBefore[i] + 1));
    }
    return rows;
  }

  private List<EditRow> edits() {
    List<EditRow> rows = new ArrayList<>();
    for (Edit edit : clean.edits()) {
      if (!edit.rule().equals(JOINED_LINE)) {
        Page page = source.pages().get(source.pageIndexAt(edit.raw().start()));
        Span now = clean.alignment().toTarget(edit.raw());
        rows.add(
            new EditRow(
                id,
                page.number(),
                edit.raw().start() - page.span().start(),
                edit.raw().end() - page.span().start(),
                edit.from(),
                edit.to(),
                edit.rule(),
                edit.confidence(),
                now.start(),
                now.end()));
      }
    }
    return rows;
  }

  private List<HitRow> hits() {
    List<HitRow> rows = new ArrayList<>();
    RepairIndex repairs = new RepairIndex(clean);
    for (CodedHit codedHit : coded.hits()) {
      rows.add(hit(codedHit, rows.size() + 1, repairs));
    }
    return rows;
  }

  private HitRow hit(CodedHit codedHit, int number, RepairIndex repairs) {
    Hit hit = codedHit.hit();
    Sentence sentence = annotated.sentences().get(hit.sentence());
    Block block = clean.blocks().get(sentence.block());
    Span span = hit.span();
    int before = tokensBefore[hit.sentence()];
    return new HitRow(
        id + "-" + number,
        id,
        clean.pageOf(span),
        sentence.block(),
        hit.sentence(),
        span.start(),
        span.end(),
        before + hit.firstToken() + 1,
        before + hit.lastToken() + 1,
        span.of(clean.text()),
        hit.lemma(),
        hit.termId(),
        hit.category(),
        hit.facet(),
        sentence.language().code(),
        hit.compoundRole().label(),
        hit.relation().label(),
        hit.uncertain(),
        block.zone().label(),
        path(block),
        block.zone().counted() && hit.isMention(),
        repairs.touch(span),
        context(Math.max(block.span().start(), span.start() - CONTEXT), span.start()),
        context(span.end(), Math.min(block.span().end(), span.end() + CONTEXT)),
        HitCodes.of(codedHit.codes()));
  }

  /** A piece of the text that does not cut a surrogate pair in two. */
  private String context(int start, int end) {
    String text = clean.text();
    int from = cutsPair(text, start) ? start + 1 : start;
    int to = cutsPair(text, end) ? end - 1 : end;
    return from < to ? text.substring(from, to) : "";
  }

  private static boolean cutsPair(String text, int offset) {
    return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
  }

  private List<ProblemRow> problems() {
    List<ProblemRow> rows = new ArrayList<>();
    for (Problem problem : source.problems()) {
      rows.add(row(id, "", problem));
    }
    return rows;
  }

  static ProblemRow row(String id, String path, Problem problem) {
    return new ProblemRow(
        id,
        path,
        problem.page(),
        problem.stage(),
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.what(),
        problem.cure());
  }
}
