package no.samlese.app.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of tinted cells, for files; a page has a table of its own. Columns of its table: the name
 * of the rows, which the frame gives, then those of the drawing.
 *
 * @param columns columns from the left
 * @param rows rows from above; more than 60 make it too long for a screen
 */
public record HeatFigure(
    String id,
    String title,
    String description,
    List<HeatColumn> columns,
    List<HeatRow> rows,
    FigureFrame frame)
    implements Figure {
  private static final double NARROWEST = 36;
  private static final double WIDEST = 60;
  private static final double WIDEST_LABEL = 0.32;
  private static final double HIGHEST_HEAD = 170;
  private static final int GAP = 12;
  private static final int ROW = 24;
  private static final int GROUP = 24;

  public HeatFigure {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  private boolean isEmpty() {
    return columns.isEmpty() || rows.isEmpty();
  }

  /** Wider than the frame where the columns would not be readable. */
  @Override
  public int width() {
    return isEmpty() ? frame.width() : (int) Math.ceil(x(columns.size()));
  }

  @Override
  public int height() {
    return isEmpty() ? Ink.EMPTY_HEIGHT : (int) Math.ceil(top() + rows.size() * (double) ROW);
  }

  @Override
  public FigureTable table() {
    List<String> heads = new ArrayList<>(frame.columns());
    columns.forEach(column -> heads.add(column.label()));
    return new FigureTable(
        heads,
        rows.stream()
            .map(
                row ->
                    Stream.concat(Stream.of(row.label()), row.cells().stream().map(HeatCell::text))
                        .toList())
            .toList());
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    if (isEmpty()) {
      ink.nothing(frame);
      return;
    }
    for (int column = 0; column < columns.size(); column++) {
      if (begins(column)) {
        group(ink, column);
      }
      head(ink, column);
    }
    for (int row = 0; row < rows.size(); row++) {
      row(ink, row);
    }
  }

  private boolean begins(int column) {
    return column == 0 || !columns.get(column).group().equals(columns.get(column - 1).group());
  }

  private int end(int first) {
    int end = first + 1;
    while (end < columns.size() && !begins(end)) {
      end++;
    }
    return end;
  }

  private double labelWidth() {
    double widest = widest(rows.stream().map(HeatRow::label));
    return Math.min(WIDEST_LABEL * frame.width(), widest) + GAP;
  }

  private static double widest(Stream<String> texts) {
    return texts
        .mapToDouble(text -> Typeface.width(PlainText.of(text), Typeface.PLAIN))
        .max()
        .orElse(0);
  }

  private double headHeight() {
    return Math.min(HIGHEST_HEAD, widest(columns.stream().map(HeatColumn::label)));
  }

  private double top() {
    return GROUP + headHeight() + GAP;
  }

  private double cellWidth() {
    double room = frame.width() - labelWidth() - gapsBefore(columns.size()) * (double) GAP;
    return Math.max(NARROWEST, Math.min(WIDEST, Math.floor(room / columns.size())));
  }

  private int gapsBefore(int column) {
    int gaps = 0;
    for (int n = 1; n <= Math.min(column, columns.size() - 1); n++) {
      gaps += begins(n) ? 1 : 0;
    }
    return gaps;
  }

  private double x(int column) {
    return labelWidth() + column * cellWidth() + gapsBefore(column) * (double) GAP;
  }

  private void group(Ink ink, int first) {
    int last = end(first) - 1;
    double left = x(first);
    double right = x(last) + cellWidth() - 1;
    ink.fitted(
        columns.get(first).group(),
        left,
        GROUP / 2.0 - 2,
        Ink.Anchor.START,
        Typeface.BOLD,
        right - left);
    ink.line(left, GROUP, right, GROUP, Palette.INK, Ink.MEDIUM);
  }

  private void head(Ink ink, int column) {
    String label = columns.get(column).label();
    ink.upwards(label, x(column) + cellWidth() / 2, top() - GAP / 2.0, headHeight());
  }

  private void row(Ink ink, int n) {
    HeatRow row = rows.get(n);
    double y = top() + n * (double) ROW;
    double middle = y + ROW / 2.0;
    ink.fitted(row.label(), 0, middle, Ink.Anchor.START, Typeface.PLAIN, labelWidth() - GAP);
    for (int column = 0; column < Math.min(columns.size(), row.cells().size()); column++) {
      HeatCell cell = row.cells().get(column);
      if (cell.drawn()) {
        double width = cellWidth();
        ink.fill(
            new Rectangle2D.Double(x(column), y, width - 1, ROW - 1.0),
            Palette.TINTS.get(cell.level()));
        ink.fitted(
            cell.text(), x(column) + width - 6, middle, Ink.Anchor.END, Typeface.LITTLE, width - 8);
      }
    }
  }
}
