package no.samlese.app.report.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The text of a document as it stands on the page.
 *
 * @param groups blocks in order; those in one group are folded up together, or stand alone
 * @param omittedBlocks blocks at the end for which the page has no room
 * @param omittedAnchors of the hits in these
 */
public record ShownText(List<Group> groups, int omittedBlocks, List<String> omittedAnchors) {
  /** Characters after which a page shows no more: a browser must bear it. */
  static final int LONGEST = 2_000_000;

  private static final int TOP = 3;
  private static final int DEEPEST = 6;

  /**
   * Neighbours of one zone.
   *
   * @param folded whether they are shown on demand
   */
  public record Group(String zone, boolean folded, List<ShownBlock> blocks) {}

  /**
   * Lays out a document.
   *
   * @param blocks in the order of the text
   * @param marks in the order of their starts
   * @param repairs in the order of their starts, those of which nothing is left among them
   */
  public static ShownText of(
      List<TextBlock> blocks, List<TextMark> marks, List<TextRepair> repairs) {
    return new Layout(marks, repairs).of(blocks);
  }

  private static final class Layout {
    private final List<TextMark> marks;
    private final List<TextRepair> repairs;
    private final List<Group> groups = new ArrayList<>();
    private final Set<Integer> pages = new HashSet<>();
    private int nextMark;
    private int nextRepair;
    private int depth = TOP - 1;

    Layout(List<TextMark> marks, List<TextRepair> repairs) {
      this.marks = marks;
      this.repairs = repairs;
    }

    ShownText of(List<TextBlock> blocks) {
      int shown = 0;
      int i = 0;
      for (; i < blocks.size() && shown < LONGEST; i++) {
        ShownBlock block = show(blocks.get(i));
        shown += Math.min(blocks.get(i).text().length(), Window.LONGEST);
        if (!block.pieces().isEmpty()) {
          add(block);
        }
      }
      List<String> beyond =
          marks.subList(nextMark, marks.size()).stream().map(TextMark::anchor).toList();
      return new ShownText(groups, blocks.size() - i, beyond);
    }

    private ShownBlock show(TextBlock block) {
      List<TextMark> own = marks.subList(nextMark, marksBefore(block.end()));
      List<TextRepair> mended = repairs.subList(nextRepair, repairsBefore(block.end()));
      nextMark += own.size();
      nextRepair += mended.size();
      List<Piece> pieces = new BlockPieces(block, own, mended).of(Window.of(block, own));
      boolean heading = block.level() > 0 && !block.text().isBlank();
      int first = !pieces.isEmpty() && pages.add(block.page()) ? block.page() : 0;
      return new ShownBlock(block.zone(), heading ? level(block.level()) : 0, first, pieces);
    }

    /** A heading is never more than one level below the one before it. */
    private int level(int level) {
      depth = Math.min(Math.min(level + TOP - 1, depth + 1), DEEPEST);
      return depth;
    }

    private int marksBefore(int end) {
      int i = nextMark;
      while (i < marks.size() && marks.get(i).start() < end) {
        i++;
      }
      return i;
    }

    private int repairsBefore(int end) {
      int i = nextRepair;
      while (i < repairs.size() && repairs.get(i).start() < end) {
        i++;
      }
      return i;
    }

    private void add(ShownBlock block) {
      Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (block.folded() && last != null && last.zone().equals(block.zone())) {
        last.blocks().add(block);
      } else {
        groups.add(new Group(block.zone(), block.folded(), new ArrayList<>(List.of(block))));
      }
    }
  }
}
