package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import no.samlese.benchmarks.scale.Passage.Mention;
import no.samlese.benchmarks.scale.Passage.Part;
import no.samlese.store.BlockRow;
import no.samlese.store.DocumentFacts;
import no.samlese.store.EditRow;
import no.samlese.store.HitRow;
import no.samlese.store.PageRow;
import no.samlese.store.ProblemRow;
import no.samlese.store.SentenceRow;
import no.samlese.text.HitRelation;
import no.samlese.text.Zone;

/** The rows of a document while its blocks are laid one after the other. */
final class DocumentDraft {
  /** Characters of context on either side of a hit, as in a run. */
  private static final int CONTEXT = 80;

  private static final String TEXT_LAYER = "text_layer";
  private static final String NO_TEXT = "none";

  private final PlannedDocument plan;
  private final String id;
  private final Repairs repairs;
  private final List<PageRow> pages = new ArrayList<>();
  private final List<BlockRow> blocks = new ArrayList<>();
  private final List<SentenceRow> sentences = new ArrayList<>();
  private final List<EditRow> edits = new ArrayList<>();
  private final List<HitRow> hits = new ArrayList<>();
  private final List<ProblemRow> problems = new ArrayList<>();
  private int length;
  private int tokens;
  private int counted;
  private int all;
  private int pageStart;
  private int pageWords;
  private int pageRepaired;

  DocumentDraft(PlannedDocument plan, Repairs repairs) {
    this.plan = plan;
    this.id = plan.id();
    this.repairs = repairs;
  }

  /** Number of the page that is being written, from 1. */
  int page() {
    return pages.size() + 1;
  }

  /** Words in the counts so far. */
  int words() {
    return counted;
  }

  /** Number of the block that was added last. */
  int lastBlock() {
    return blocks.size() - 1;
  }

  /** First offset of the block that was added last. */
  int lastStart() {
    return blocks.get(lastBlock()).start();
  }

  /** Lays a block after those before it. */
  void add(Zone zone, int level, String headingPath, Passage passage) {
    int start = blocks.isEmpty() ? 0 : length + 1;
    int block = blocks.size();
    int end = start + passage.text().length();
    blocks.add(
        new BlockRow(
            id,
            block,
            page(),
            zone.label(),
            level,
            headingPath,
            zone.counted(),
            passage.words(),
            start,
            end,
            passage.text()));
    Repairs.Changes changes = repairs.draw(passage, page(), start, pageStart);
    addHits(passage, changes);
    addSentences(passage);
    edits.addAll(changes.rows());
    length = end;
    tokens += passage.tokens();
    all += passage.words();
    counted += zone.counted() ? passage.words() : 0;
    pageWords += passage.words();
    pageRepaired += changes.words();
  }

  private void addSentences(Passage passage) {
    BlockRow block = blocks.get(lastBlock());
    for (Part part : passage.sentences()) {
      sentences.add(
          new SentenceRow(
              id,
              sentences.size(),
              block.blockId(),
              block.page(),
              block.start() + part.start(),
              block.start() + part.end(),
              passage.language().code(),
              part.words(),
              tokens + part.firstToken() + 1));
    }
  }

  private void addHits(Passage passage, Repairs.Changes changes) {
    for (int i = 0; i < passage.mentions().size(); i++) {
      hits.add(hit(passage, passage.mentions().get(i), changes.mentions().contains(i)));
    }
  }

  private HitRow hit(Passage passage, Mention mention, boolean repaired) {
    BlockRow block = blocks.get(lastBlock());
    String text = passage.text();
    PlantedTerm term = mention.term();
    boolean isMention = mention.remarks().relation() != HitRelation.APPOSITIVE;
    return new HitRow(
        id + "-" + (hits.size() + 1),
        id,
        block.page(),
        block.blockId(),
        sentences.size() + mention.sentence(),
        block.start() + mention.start(),
        block.start() + mention.end(),
        tokens + mention.firstToken() + 1,
        tokens + mention.lastToken() + 1,
        text.substring(mention.start(), mention.end()),
        term.lemma(),
        term.term().id(),
        term.term().category(),
        term.term().facet(),
        passage.language().code(),
        term.role().label(),
        mention.remarks().relation().label(),
        mention.remarks().uncertain(),
        block.zone(),
        block.headingPath(),
        block.counted() && isMention,
        repaired,
        text.substring(Math.max(0, mention.start() - CONTEXT), mention.start()),
        text.substring(mention.end(), Math.min(text.length(), mention.end() + CONTEXT)),
        mention.remarks().codes());
  }

  /** Ends a page; one without words is a picture. */
  void endPage() {
    boolean empty = pageWords == 0;
    if (empty) {
      problems.add(
          new ProblemRow(
              id,
              plan.path(),
              page(),
              "ingest",
              "warning",
              "The page has no text.",
              "Look at it; it may be a picture."));
    }
    double sound = empty ? 1 : 1 - (double) pageRepaired / pageWords;
    String source = empty ? NO_TEXT : TEXT_LAYER;
    pages.add(new PageRow(id, page(), source, pageWords, sound, pageRepaired));
    pageStart = length + 1;
    pageWords = 0;
    pageRepaired = 0;
  }

  DocumentFacts facts() {
    String status = problems.isEmpty() ? "read" : "read_with_warnings";
    DocumentFacts.Summary summary =
        new DocumentFacts.Summary(
            id,
            plan.sha256(),
            "application/pdf",
            plan.title(),
            "",
            "",
            plan.language().code(),
            counted,
            all,
            status);
    return new DocumentFacts(
        summary, pages, blocks, sentences, edits, hits, List.of(), List.of(), problems, List.of());
  }
}
