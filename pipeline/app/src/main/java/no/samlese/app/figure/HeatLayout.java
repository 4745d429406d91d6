package no.samlese.app.figure;

import java.util.List;
import java.util.stream.Stream;

/** Where the cells of a heat figure stand; measured once, since measuring text takes time. */
final class HeatLayout {
  static final int GAP = 12;
  static final int ROW = 24;
  static final int GROUP = 24;

  private static final double NARROWEST = 36;
  private static final double WIDEST = 60;
  private static final double WIDEST_LABEL = 0.32;
  private static final double HIGHEST_HEAD = 170;

  private final double labelWidth;
  private final double headHeight;
  private final double cellWidth;

  /** Left sides of the columns, and the right side of the last. */
  private final double[] lefts;

  HeatLayout(List<HeatColumn> columns, List<HeatRow> rows, int width) {
    double widest = widest(rows.stream().map(HeatRow::label));
    labelWidth = Math.min(WIDEST_LABEL * width, widest);
    headHeight = Math.min(HIGHEST_HEAD, widest(columns.stream().map(HeatColumn::label)));
    lefts = new double[columns.size() + 1];
    int gaps = 0;
    for (int n = 1; n < columns.size(); n++) {
      gaps += begins(columns, n) ? GAP : 0;
    }
    double room = (width - labelWidth - GAP - gaps) / columns.size();
    cellWidth = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(room)));
    double left = labelWidth + GAP;
    for (int n = 0; n < columns.size(); n++) {
      left += n > 0 && begins(columns, n) ? GAP : 0;
      lefts[n] = left;
      left += cellWidth;
    }
    lefts[columns.size()] = left;
  }

  /** Whether a column is the first of its group. */
  static boolean begins(List<HeatColumn> columns, int n) {
    return n == 0 || !columns.get(n).group().equals(columns.get(n - 1).group());
  }

  private static double widest(Stream<String> texts) {
    return texts
        .mapToDouble(text -> Typeface.width(PlainText.of(text), Typeface.PLAIN))
        .max()
        .orElse(0);
  }

  double labelWidth() {
    return labelWidth;
  }

  double headHeight() {
    return headHeight;
  }

  double cellWidth() {
    return cellWidth;
  }

  double left(int column) {
    return lefts[column];
  }

  /** Top of the first row. */
  double top() {
    return GROUP + headHeight + GAP;
  }

  int width() {
    return (int) Math.ceil(lefts[lefts.length - 1]);
  }

  int height(int rows) {
    return (int) Math.ceil(top() + rows * (double) ROW);
  }
}
