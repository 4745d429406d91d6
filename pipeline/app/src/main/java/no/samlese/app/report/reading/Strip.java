package no.samlese.app.report.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Where hits stand in a document, drawn: one lane a lexicon, the text from left to right. Hits that
 * would fall into one column make it taller.
 *
 * @param lanes in the order of the lexicons
 * @param pages numbers of pages below the drawing
 */
public record Strip(List<Lane> lanes, List<PageMark> pages) {
  /** Columns of the drawing: more are not told apart. */
  public static final int COLUMNS = 300;

  /** Units of the drawing that a column takes. */
  public static final int COLUMN = 3;

  public static final int LANE = 30;

  private static final int LOWEST = 7;
  private static final int HIGHEST = 24;
  private static final int PAGE_MARKS = 8;

  /**
   * The hits of a lexicon.
   *
   * @param hits their number
   * @param path drawing of the columns from the base of the lane
   */
  public record Lane(int hits, String path) {}

  /**
   * A page number under the drawing.
   *
   * @param x place in units of the drawing
   */
  public record PageMark(int page, int x) {}

  public Strip {
    lanes = List.copyOf(lanes);
    pages = List.copyOf(pages);
  }

  /**
   * Draws.
   *
   * @param lanes number of lexicons
   */
  public static Strip of(List<TextBlock> blocks, List<TextMark> marks, int lanes) {
    int length = blocks.stream().mapToInt(TextBlock::end).max().orElse(0);
    int[][] counts = new int[lanes][COLUMNS];
    for (TextMark mark : marks) {
      if (mark.lane() < lanes) {
        counts[mark.lane()][column(mark.start(), length)]++;
      }
    }
    int most = 1;
    for (int[] lane : counts) {
      for (int count : lane) {
        most = Math.max(most, count);
      }
    }
    List<Lane> drawn = new ArrayList<>();
    for (int i = 0; i < lanes; i++) {
      drawn.add(lane(counts[i], (i + 1) * LANE, most));
    }
    return new Strip(drawn, pageMarks(blocks, length));
  }

  private static int column(int offset, int length) {
    return length == 0 ? 0 : (int) Math.min(COLUMNS - 1L, (long) offset * COLUMNS / length);
  }

  private static Lane lane(int[] counts, int base, int most) {
    StringBuilder path = new StringBuilder();
    int hits = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        hits += counts[i];
        int height =
            most == 1 ? HIGHEST : LOWEST + (HIGHEST - LOWEST) * (counts[i] - 1) / (most - 1);
        path.append('M')
            .append(i * COLUMN + 1)
            .append(' ')
            .append(base)
            .append('v')
            .append(-height);
      }
    }
    return new Lane(hits, path.toString());
  }

  /** The first page of each of some equal parts; none for a document of one page. */
  private static List<PageMark> pageMarks(List<TextBlock> blocks, int length) {
    List<PageMark> marks = new ArrayList<>();
    int part = -1;
    int page = 0;
    for (TextBlock block : blocks) {
      int x = column(block.start(), length);
      if (x * PAGE_MARKS / COLUMNS > part && block.page() > page) {
        part = x * PAGE_MARKS / COLUMNS;
        page = block.page();
        marks.add(new PageMark(page, x * COLUMN));
      }
    }
    return marks.size() < 2 ? List.of() : marks;
  }

  public int width() {
    return COLUMNS * COLUMN;
  }

  public int height() {
    return lanes.size() * LANE + (pages.isEmpty() ? 4 : 22);
  }
}
