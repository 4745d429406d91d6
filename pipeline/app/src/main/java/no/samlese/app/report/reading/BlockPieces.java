package no.samlese.app.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Parts a block into pieces. Marks never nest on the page: where hits overlap, the text is parted
 * at each of their ends, so that markup stays sound whatever the offsets are. The text of all
 * pieces, joined, is the text of the block, less what stands in gaps.
 */
final class BlockPieces {
  private final TextBlock block;
  private final List<TextMark> marks;
  private final List<TextRepair> repairs;
  private final List<Piece> pieces = new ArrayList<>();

  private int nextMark;
  private int nextRepair;
  private final List<TextMark> open = new ArrayList<>();

  /**
   * @param marks that begin in the block, in the order of their starts
   * @param repairs that begin in the block, in the order of their starts
   */
  BlockPieces(TextBlock block, List<TextMark> marks, List<TextRepair> repairs) {
    this.block = block;
    this.marks = marks;
    this.repairs = repairs;
  }

  /** The pieces of some stretches of the block, with gaps between them. */
  List<Piece> of(List<Window> windows) {
    int at = block.start();
    int last = block.start() + block.text().length();
    for (Window window : windows) {
      gap(at, window.from());
      cut(window);
      at = window.to();
    }
    gap(at, last);
    rest();
    return pieces;
  }

  private void gap(int from, int to) {
    if (from < to) {
      pieces.add(Piece.gap(to - from, opened(to)));
    }
  }

  /** Hits that lie beyond the text of their block are still led to. */
  private void rest() {
    List<String> anchors = opened(Integer.MAX_VALUE);
    if (!anchors.isEmpty()) {
      pieces.add(new Piece("", anchors, -1, "", null, 0));
    }
  }

  /** Anchors of the marks that begin before an offset and were not met yet. */
  private List<String> opened(int before) {
    List<String> anchors = new ArrayList<>();
    while (nextMark < marks.size() && marks.get(nextMark).start() < before) {
      anchors.add(marks.get(nextMark).anchor());
      open.add(marks.get(nextMark));
      nextMark++;
    }
    return anchors;
  }

  private void cut(Window window) {
    int from = window.from();
    for (int to : bounds(window)) {
      if (to > from) {
        piece(from, to);
        from = to;
      }
    }
  }

  /** Offsets at which a piece ends, the end of the window last. */
  private SortedSet<Integer> bounds(Window window) {
    TreeSet<Integer> bounds = new TreeSet<>();
    for (int i = nextMark; i < marks.size() && marks.get(i).start() < window.to(); i++) {
      bounds.add(marks.get(i).start());
      bounds.add(marks.get(i).end());
    }
    open.forEach(mark -> bounds.add(mark.end()));
    for (int i = nextRepair; i < repairs.size() && repairs.get(i).start() < window.to(); i++) {
      bounds.add(repairs.get(i).start());
      bounds.add(repairs.get(i).end());
    }
    bounds.add(window.to());
    SortedSet<Integer> within =
        new TreeSet<>(bounds.subSet(window.from(), true, window.to(), true));
    within.removeIf(this::insideCharacter);
    return within;
  }

  /** Half a surrogate pair is no text that a file can hold. */
  private boolean insideCharacter(int offset) {
    int at = offset - block.start();
    String text = block.text();
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private void piece(int from, int to) {
    List<String> anchors = opened(from + 1);
    open.removeIf(mark -> mark.end() <= from);
    String text = block.text().substring(from - block.start(), to - block.start());
    TextRepair repair = repair(from);
    String before = repair == null ? null : repair.from();
    if (open.isEmpty()) {
      if (!anchors.isEmpty()) {
        pieces.add(new Piece("", anchors, -1, "", null, 0));
      }
      pieces.add(Piece.plain(text, before));
    } else {
      pieces.add(new Piece(text, anchors, colour(), labels(), before, 0));
    }
  }

  private TextRepair repair(int at) {
    while (nextRepair < repairs.size() && repairs.get(nextRepair).end() <= at) {
      nextRepair++;
    }
    boolean here = nextRepair < repairs.size() && repairs.get(nextRepair).start() <= at;
    return here ? repairs.get(nextRepair) : null;
  }

  /** Lexicons that are compared win over their company, and the shorter of two hits. */
  private int colour() {
    return open.stream()
        .min(
            Comparator.comparing((TextMark mark) -> mark.lane() == TextMark.COMPANY)
                .thenComparing(mark -> mark.end() - mark.start()))
        .orElseThrow()
        .lane();
  }

  private String labels() {
    return open.size() == 1
        ? open.get(0).label()
        : String.join("; ", open.stream().map(TextMark::label).distinct().toList());
  }
}
