package no.samlese.clean.layout;

import java.util.List;

/**
 * How lines of a document are set.
 *
 * @param width characters of a full line
 * @param usualGap blank lines between two lines of one paragraph: 1 where the lines are set wide
 * @param wrapped whether paragraphs are broken into lines; if not, a line is a paragraph
 */
record Measure(int width, int usualGap, boolean wrapped) {
  private static final int LONGEST_FULL_LINE = 180;
  private static final int BINS = 401;

  static Measure of(List<Line> lines) {
    int width = width(lines);
    return new Measure(Math.max(30, width), usualGap(lines, width), width <= LONGEST_FULL_LINE);
  }

  /** Lines weighted by length: nine tenths of the text stand in lines of this length or less. */
  private static int width(List<Line> lines) {
    long[] characters = new long[BINS];
    long all = 0;
    for (Line line : lines) {
      characters[Math.min(line.length(), BINS - 1)] += line.length();
      all += line.length();
    }
    long seen = 0;
    for (int i = 0; i < BINS; i++) {
      seen += characters[i];
      if (seen >= 0.85 * all) {
        return i;
      }
    }
    return BINS - 1;
  }

  /** Looks at lines that surely go on: full, no sentence end, the next one begins small. */
  private static int usualGap(List<Line> lines, int width) {
    int tight = 0;
    int wide = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = lines.get(i - 1);
      if (before.length() > 0.7 * width
          && !line.pageStart()
          && !Shape.endsSentence(before.text())
          && Shape.startsLower(line.text())) {
        tight += line.gap() == 0 ? 1 : 0;
        wide += line.gap() > 0 ? 1 : 0;
      }
    }
    return wide > tight ? 1 : 0;
  }
}
