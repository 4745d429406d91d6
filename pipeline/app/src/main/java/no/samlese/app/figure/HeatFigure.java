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
  private static final double PADDING = 6;

  public HeatFigure {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  private boolean isEmpty() {
    return columns.isEmpty() || rows.isEmpty();
  }

  private HeatLayout layout() {
    return new HeatLayout(columns, rows, frame.width());
  }

  /** Wider than the frame where the columns would not be readable. */
  @Override
  public int width() {
    return isEmpty() ? frame.width() : layout().width();
  }

  @Override
  public int height() {
    return isEmpty() ? Ink.EMPTY_HEIGHT : layout().height(rows.size());
  }

  @Override
  public FigureTable table() {
    List<String> heads = new ArrayList<>(frame.columns());
    columns.forEach(column -> heads.add(column.label()));
    return new FigureTable(heads, rows.stream().map(HeatFigure::cells).toList());
  }

  private static List<String> cells(HeatRow row) {
    return Stream.concat(Stream.of(row.label()), row.cells().stream().map(HeatCell::text)).toList();
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    if (isEmpty()) {
      ink.nothing(frame);
      return;
    }
    HeatLayout layout = layout();
    for (int column = 0; column < columns.size(); column++) {
      if (HeatLayout.begins(columns, column)) {
        group(ink, layout, column);
      }
      double middle = layout.left(column) + layout.cellWidth() / 2;
      double bottom = layout.top() - HeatLayout.GAP / 2.0;
      ink.upwards(columns.get(column).label(), middle, bottom, layout.headHeight());
    }
    for (int row = 0; row < rows.size(); row++) {
      row(ink, layout, row);
    }
  }

  private void group(Ink ink, HeatLayout layout, int first) {
    int last = first;
    while (last + 1 < columns.size() && !HeatLayout.begins(columns, last + 1)) {
      last++;
    }
    double left = layout.left(first);
    double right = layout.left(last) + layout.cellWidth() - 1;
    double y = HeatLayout.GROUP;
    String name = columns.get(first).group();
    ink.fitted(name, left, y / 2 - 2, Ink.Anchor.START, Typeface.BOLD, right - left);
    ink.line(left, y, right, y, Palette.INK, Ink.MEDIUM);
  }

  private void row(Ink ink, HeatLayout layout, int n) {
    HeatRow row = rows.get(n);
    double y = layout.top() + n * (double) HeatLayout.ROW;
    double middle = y + HeatLayout.ROW / 2.0;
    ink.fitted(row.label(), 0, middle, Ink.Anchor.START, Typeface.PLAIN, layout.labelWidth() + 1);
    for (int column = 0; column < Math.min(columns.size(), row.cells().size()); column++) {
      if (row.cells().get(column).drawn()) {
        cell(ink, row.cells().get(column), layout.left(column), y, layout.cellWidth());
      }
    }
  }

  private static void cell(Ink ink, HeatCell cell, double x, double y, double width) {
    int height = HeatLayout.ROW;
    ink.fill(
        new Rectangle2D.Double(x, y, width - 1, height - 1.0), Palette.TINTS.get(cell.level()));
    double right = x + width - PADDING;
    double middle = y + height / 2.0;
    double room = width - PADDING - 2;
    ink.fitted(cell.text(), right, middle, Ink.Anchor.END, Typeface.LITTLE, room);
  }
}
