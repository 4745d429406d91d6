package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Two columns read across: neighbouring lines that each hold one wide gap at the same place, with
 * prose on both sides. The left halves come first, then the right ones. Tables, whose cells are
 * short or numbers, stay as they are.
 */
final class ColumnSplitter {
  private static final int LEAST_LINES = 6;
  private static final int LEAST_GAP = 3;
  private static final int LEAST_WORDS = 3;
  private static final int SWAY = 2;

  /**
   * The gap of a line.
   *
   * @param left length of the left half
   * @param right where the right half begins
   */
  private record Gap(int left, int right) {}

  private ColumnSplitter() {}

  static List<Line> split(List<Line> lines) {
    List<Line> result = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      List<Gap> gaps = run(lines, i);
      if (gaps.size() >= LEAST_LINES) {
        halves(lines, i, gaps, result);
        i += gaps.size();
      } else {
        result.add(lines.get(i));
        i++;
      }
    }
    return result;
  }

  /** Gaps of the lines from here on for as long as they stand below each other. */
  private static List<Gap> run(List<Line> lines, int from) {
    List<Gap> gaps = new ArrayList<>();
    int column = -1;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      Gap gap = gap(line);
      if (gap == null || (i > from && (line.gap() > 0 || line.pageStart()))) {
        break;
      }
      int at = line.indent() + gap.right();
      if (column >= 0 && Math.abs(at - column) > SWAY) {
        break;
      }
      column = column < 0 ? at : column;
      gaps.add(gap);
    }
    // The run ended before it was long enough: nothing to split, and nothing to look at twice.
    return gaps;
  }

  private static Gap gap(Line line) {
    String text = line.text();
    if (!line.isShort() || line.hasMarginNumber()) {
      return null;
    }
    Gap found = null;
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Shape.isBlank(text.charAt(i))) {
        blanks++;
      } else {
        if (blanks >= LEAST_GAP && found != null) {
          return null;
        }
        found = blanks >= LEAST_GAP ? new Gap(i - blanks, i) : found;
        blanks = 0;
      }
    }
    return found != null
            && isProse(text.substring(0, found.left()))
            && isProse(text.substring(found.right()))
        ? found
        : null;
  }

  private static boolean isProse(String half) {
    return Shape.words(half, LEAST_WORDS) == LEAST_WORDS && Shape.letterShare(half) > 0.8;
  }

  private static void halves(List<Line> lines, int from, List<Gap> gaps, List<Line> result) {
    for (int n = 0; n < gaps.size(); n++) {
      Line line = lines.get(from + n);
      int end = line.start() + gaps.get(n).left();
      result.add(part(line, line.start(), end, line.gap(), line.pageStart()));
    }
    for (int n = 0; n < gaps.size(); n++) {
      Line line = lines.get(from + n);
      int start = line.start() + gaps.get(n).right();
      result.add(part(line, start, line.end(), 0, false));
    }
  }

  private static Line part(Line line, int start, int end, int gap, boolean pageStart) {
    String text = line.text().substring(start - line.start(), end - line.start());
    return new Line(start, end, end, text, line.page(), line.indent(), 0, gap, pageStart);
  }
}
