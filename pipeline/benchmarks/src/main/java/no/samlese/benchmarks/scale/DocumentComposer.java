package no.samlese.benchmarks.scale;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.store.DocumentFacts;
import no.samlese.text.Zone;

/** Writes a document page by page: sections under headings, and what stands around them. */
final class DocumentComposer {
  /** Words in the counts of a page: 357 municipalities of 100 pages have 12 million. */
  private static final int WORDS_A_PAGE = 337;

  /** Shorter documents have no contents list, no references and no page without text. */
  private static final int FEWEST_PAGES_OF_BOOK = 8;

  private static final double PAGE_WITHOUT_TEXT = 0.005;
  private static final int CONTENTS_LINES = 25;
  private static final int REFERENCES = 20;
  private static final int DEEPEST = 3;
  private static final String OUTERMOST_FIRST = " › ";

  private static final Lottery<Zone> ZONES =
      new Lottery<>(
          List.of(Zone.BODY, Zone.LIST, Zone.TABLE, Zone.QUOTATION, Zone.CAPTION, Zone.FOOTNOTE),
          new double[] {0.78, 0.10, 0.05, 0.03, 0.02, 0.02});

  private final PlannedDocument plan;
  private final Map<String, Double> rates;
  private final Vocabulary vocabulary;
  private final Templates templates;
  private final Chance chance;
  private final PassageWriter writer;
  private final DocumentDraft draft;

  /** Texts of the headings above, innermost first. */
  private final Deque<String> headings = new ArrayDeque<>();

  private SectionMix mix;
  private String path = "";
  private int blocksToCome;

  /**
   * @param rates expected hits a word by category
   */
  DocumentComposer(
      PlannedDocument plan,
      Map<String, Double> rates,
      Vocabulary vocabulary,
      CodePool codes,
      Templates templates) {
    this.plan = plan;
    this.rates = rates;
    this.vocabulary = vocabulary;
    this.templates = templates;
    this.chance = Chance.of(plan.seed(), plan.path());
    this.writer = new PassageWriter(vocabulary, codes, chance);
    this.draft = new DocumentDraft(plan, new Repairs(plan.id(), plan.damage(), chance));
    this.mix = SectionMix.draw(rates, vocabulary, chance);
  }

  DocumentFacts compose() {
    boolean book = plan.pages() >= FEWEST_PAGES_OF_BOOK;
    double wanted = 0;
    for (int page = 1; page <= plan.pages(); page++) {
      boolean middle = page > 2 && page < plan.pages();
      if (!(book && middle && chance.holds(PAGE_WITHOUT_TEXT))) {
        wanted += WORDS_A_PAGE;
        writePage(page, wanted, book);
      }
      draft.endPage();
    }
    return draft.facts();
  }

  private void writePage(int page, double wanted, boolean book) {
    if (page == 1) {
      draft.add(Zone.FRONT_MATTER, 0, "", writer.given(plan.title() + " " + plan.name()));
    } else {
      draft.add(Zone.FURNITURE, 0, path, writer.given(plan.title() + " kommune"));
    }
    if (book && page == 2) {
      for (int i = 0; i < CONTENTS_LINES; i++) {
        draft.add(Zone.CONTENTS, 0, "", writer.row(mix, chance.between(2, 5), 1));
      }
    }
    // What a block has too much is taken from the next page.
    while (draft.words() < wanted) {
      addBlocks();
    }
    if (book && page == plan.pages()) {
      for (int i = 0; i < REFERENCES; i++) {
        draft.add(Zone.REFERENCES, 0, path, writer.sentence(mix));
      }
    }
    draft.add(Zone.FURNITURE, 0, path, writer.given(Integer.toString(page)));
  }

  private void addBlocks() {
    if (blocksToCome == 0) {
      addHeading();
      blocksToCome = chance.between(4, 12);
    }
    blocksToCome--;
    Zone zone = ZONES.draw(chance);
    switch (zone) {
      case BODY -> addParagraph();
      case LIST -> addRows(zone, chance.between(3, 6));
      case TABLE -> addRows(zone, chance.between(3, 8));
      case CAPTION -> draft.add(zone, 0, path, writer.words(mix, chance.between(4, 10)));
      default -> draft.add(zone, 0, path, writer.sentence(mix));
    }
  }

  /** A new section, with its own way of speaking. */
  private void addHeading() {
    mix = SectionMix.draw(rates, vocabulary, chance);
    int level = Math.min(headings.size() + 1, chance.between(1, DEEPEST));
    while (headings.size() >= level) {
      headings.pop();
    }
    Passage heading = writer.words(mix, chance.between(1, 5));
    draft.add(Zone.HEADING, level, joined(), heading);
    headings.push(heading.text());
    path = joined();
  }

  private String joined() {
    StringBuilder joined = new StringBuilder();
    for (Iterator<String> outermost = headings.descendingIterator(); outermost.hasNext(); ) {
      joined.append(joined.isEmpty() ? "" : OUTERMOST_FIRST).append(outermost.next());
    }
    return joined.toString();
  }

  private void addRows(Zone zone, int rows) {
    for (int i = 0; i < rows; i++) {
      Passage row =
          zone == Zone.TABLE
              ? writer.row(mix, chance.between(1, 4), 2)
              : writer.words(mix, chance.between(4, 18));
      draft.add(zone, 0, path, row);
    }
  }

  private void addParagraph() {
    String municipality = plan.municipality().code();
    Optional<Templates.Original> borrowed = templates.borrow(municipality, chance);
    if (borrowed.isPresent()) {
      Passage passage = borrowed.get().passage();
      boolean own = chance.below(DEEPEST) == 0;
      draft.add(Zone.BODY, 0, path, own ? passage.then(writer.sentence(mix)) : passage);
      templates.add(
          new Templates.Copy(plan.id(), draft.lastBlock(), draft.lastStart(), borrowed.get()));
    } else {
      Passage passage = writer.paragraph(mix);
      draft.add(Zone.BODY, 0, path, passage);
      templates.lend(
          new Templates.Original(
              municipality, plan.id(), draft.lastBlock(), draft.lastStart(), passage),
          chance);
    }
  }
}
