package no.samlese.app.figure;

import java.awt.Font;
import java.awt.Rectangle;
import java.util.List;

/** Rows with a name at the left, a scale in the middle and a value in words at the right. */
final class RowLayout {
  static final int ROW = 22;
  static final int TOP = 26;
  static final int BOTTOM = 48;

  private static final int GAP = 14;
  private static final double WIDEST_LABEL = 0.36;
  private static final double WIDEST_TEXT = 0.34;

  private final int width;
  private final int labelWidth;
  private final int textWidth;
  private final int count;

  /**
   * Measures the columns.
   *
   * @param labels names of the rows
   * @param texts values in words, one a row
   */
  RowLayout(int width, List<String> labels, List<String> texts) {
    this.width = width;
    this.count = labels.size();
    this.labelWidth = (int) Math.ceil(Math.min(WIDEST_LABEL * width, widest(labels)));
    this.textWidth = (int) Math.ceil(Math.min(WIDEST_TEXT * width, widest(texts)));
  }

  static int height(int rows) {
    return TOP + rows * ROW + BOTTOM;
  }

  /** Bold is the widest that a text can get. */
  private static double widest(List<String> texts) {
    return texts.stream()
        .mapToDouble(text -> Typeface.width(PlainText.of(text), Typeface.BOLD))
        .max()
        .orElse(0);
  }

  /** Where the data are drawn. */
  Rectangle area() {
    int left = labelWidth + GAP;
    int right = width - (textWidth == 0 ? 0 : textWidth + GAP);
    return new Rectangle(left, TOP, right - left, count * ROW);
  }

  double y(int row) {
    return TOP + (row + 0.5) * ROW;
  }

  /** Writes what stands beside the scale, and the line that leads the eye across. */
  void draw(Ink ink, int row, String label, String text, boolean emphasised) {
    Font font = emphasised ? Typeface.BOLD : Typeface.PLAIN;
    Rectangle area = area();
    ink.line(area.x, y(row), area.getMaxX(), y(row), Palette.FAINT, Ink.THIN);
    ink.fitted(label, 0, y(row), Ink.Anchor.START, font, labelWidth);
    ink.fitted(text, width, y(row), Ink.Anchor.END, font, textWidth);
  }
}
