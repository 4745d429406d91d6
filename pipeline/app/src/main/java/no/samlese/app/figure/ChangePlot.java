package no.samlese.app.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;

/**
 * Changes between two times, one a row: a hollow dot before, a full one after. Those whose interval
 * holds zero are grey. Columns of its table: name, before, after, difference, lower end, upper end,
 * verdict.
 *
 * @param axisLabel what is measured, and in which unit
 * @param fromLabel name of the time before
 * @param toLabel name of the time after
 * @param rows rows from above
 */
public record ChangePlot(
    String id,
    String title,
    String description,
    String axisLabel,
    String fromLabel,
    String toLabel,
    List<ChangeRow> rows,
    FigureFrame frame)
    implements Figure {
  private static final double MARGIN = 0.04;
  private static final double RADIUS = 4.5;
  private static final double KEY_GAP = 20;

  public ChangePlot {
    rows = List.copyOf(rows);
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    int drawn = drawn().size();
    return drawn == 0 ? Ink.EMPTY_HEIGHT : RowLayout.height(drawn);
  }

  @Override
  public FigureTable table() {
    return new FigureTable(frame.columns(), rows.stream().map(this::cells).toList());
  }

  private List<String> cells(ChangeRow row) {
    FigureNumbers numbers = frame.numbers();
    return List.of(
        row.label(),
        numbers.decimal(row.from(), 1),
        numbers.decimal(row.to(), 1),
        numbers.signed(row.to() - row.from(), 1),
        numbers.signed(row.low(), 1),
        numbers.signed(row.high(), 1),
        row.verdict());
  }

  private List<ChangeRow> drawn() {
    return rows.stream().filter(ChangeRow::drawn).toList();
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    List<ChangeRow> drawn = drawn();
    if (drawn.isEmpty()) {
      ink.nothing(frame);
      return;
    }
    List<String> labels = drawn.stream().map(ChangeRow::label).toList();
    List<String> texts = drawn.stream().map(this::text).toList();
    RowLayout layout = new RowLayout(frame.width(), labels, texts);
    IntStream.range(0, drawn.size())
        .forEach(n -> layout.draw(ink, n, labels.get(n), texts.get(n), false));
    key(ink, layout.area().x);
    marks(layout, drawn).draw(ink, axis(drawn));
  }

  /** The number last, so that numbers stand below each other. */
  private String text(ChangeRow row) {
    return row.verdict() + " " + frame.numbers().signed(row.to() - row.from(), 1);
  }

  private NumberAxis axis(List<ChangeRow> drawn) {
    Extent extent = new Extent();
    drawn.forEach(row -> extent.add(row.from()));
    drawn.forEach(row -> extent.add(row.to()));
    Range range = extent.fromZero(MARGIN);
    return QuietAxis.linear(
        axisLabel, range.getLowerBound(), range.getUpperBound(), frame.numbers());
  }

  private static RowMarks marks(RowLayout layout, List<ChangeRow> drawn) {
    RowMarks marks = new RowMarks(layout);
    for (int n = 0; n < drawn.size(); n++) {
      ChangeRow row = drawn.get(n);
      marks.line(n, row.from(), row.to(), color(row));
      marks.hollow(n, row.from(), color(row));
      marks.dot(n, row.to(), color(row));
    }
    return marks;
  }

  private static Color color(ChangeRow row) {
    if (!row.certain()) {
      return Palette.GREY;
    }
    return row.to() > row.from() ? Palette.BLUE : Palette.VERMILION;
  }

  /** Says which dot is which, above the first row. */
  private void key(Ink ink, double left) {
    double y = RowLayout.TOP / 2.0 - 3;
    double x = left + RADIUS + 1;
    ink.ring(x, y, RADIUS, Palette.SOFT);
    x += RADIUS + 6;
    ink.text(fromLabel, x, y, Ink.Anchor.START, Typeface.LITTLE, Palette.SOFT);
    x += Typeface.width(PlainText.of(fromLabel), Typeface.LITTLE) + KEY_GAP;
    ink.dot(x, y, RADIUS, Palette.SOFT);
    ink.text(toLabel, x + RADIUS + 6, y, Ink.Anchor.START, Typeface.LITTLE, Palette.SOFT);
  }
}
