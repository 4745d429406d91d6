package no.samlese.clean.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Zone;

/**
 * The layout of a document: which lines form which block, in which order, and the part that each
 * block plays.
 *
 * <p>Every character that is not blank stands in exactly one block. The text is changed only at
 * line ends, hyphens, bullets, runs of blanks and margin numbers; each change is a {@link Piece}
 * with its rule. Takes time linear in the text; throws for no text. May be shared between threads.
 */
public final class PageLayout {
  private static final List<LayoutRule> BEFORE_MARKUP =
      List.of(
          new PageNumberRule(),
          new RunningHeadRule(),
          new LooseFurnitureRule(),
          new ContentsRule(),
          new BookmarkRule(),
          new ReferencesRule(),
          new FrontMatterRule());
  private static final List<LayoutRule> AFTER_MARKUP =
      List.of(
          new CaptionRule(),
          new InterruptionRule(),
          new FootnoteRule(),
          new ListRule(),
          new TableRule(),
          new HeadingRule());

  private final WordKnowledge knowledge;

  /**
   * A layout that asks what words there are.
   *
   * @param knowledge words of the languages the documents are in; {@link WordKnowledge#NONE} if
   *     none are known
   */
  public PageLayout(WordKnowledge knowledge) {
    this.knowledge = requireNonNull(knowledge);
  }

  /** The blocks of a document in reading order. */
  public List<LayoutBlock> read(ExtractedDocument document) {
    List<Line> lines = ColumnSplitter.split(MarginNumbers.strip(LineReader.read(document)));
    Draft draft = new Draft(lines);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.text(i).isEmpty()) {
        draft.zone(i, Zone.FURNITURE);
      }
    }
    BEFORE_MARKUP.forEach(rule -> rule.apply(draft));
    new MarkupRule(document.markup()).apply(draft);
    AFTER_MARKUP.forEach(rule -> rule.apply(draft));
    List<Passage> passages = new ZoneRule(draft).apply(PassageReader.read(draft));
    return blocks(document.text(), draft, passages);
  }

  private List<LayoutBlock> blocks(String text, Draft draft, List<Passage> passages) {
    HyphenRule hyphens = new HyphenRule(knowledge, DocumentWords.of(lines(draft)));
    SplitWordRule splitWords = new SplitWordRule(knowledge);
    HeadingOutline outline = new HeadingOutline(draft.contents());
    List<LayoutBlock> blocks = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      List<Piece> pieces = PieceWriter.write(text, draft, passage, hyphens, splitWords);
      int page = draft.line(passage.first()).page();
      if (passage.zone() == Zone.HEADING) {
        String title = RunningText.of(pieces, text);
        int level = outline.level(title, draft.level(passage.first()));
        blocks.add(new LayoutBlock(Zone.HEADING, page, level, outline.path(), pieces));
        outline.open(title, level);
      } else {
        blocks.add(new LayoutBlock(passage.zone(), page, 0, outline.path(), pieces));
      }
    }
    return blocks;
  }

  private static List<Line> lines(Draft draft) {
    List<Line> lines = new ArrayList<>(draft.size());
    for (int i = 0; i < draft.size(); i++) {
      lines.add(draft.line(i));
    }
    return lines;
  }
}
