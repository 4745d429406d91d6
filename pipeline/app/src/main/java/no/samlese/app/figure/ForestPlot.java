package no.samlese.app.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * Values with their intervals, one a row, as in Lewis and Clarke (2001): a dot on a line, a hollow
 * dot where no interval is known. Columns of its table: name, value, lower end, upper end.
 *
 * @param axisLabel what is measured, and in which unit
 * @param rows rows from above; more than 60 make it too long for a screen
 * @param reference value that all are seen against; null if there is none
 * @param referenceLabel name of that value
 */
public record ForestPlot(
    String id,
    String title,
    String description,
    String axisLabel,
    List<ForestRow> rows,
    Double reference,
    String referenceLabel,
    FigureFrame frame)
    implements Figure {
  private static final double MARGIN = 0.04;

  public ForestPlot {
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

  private List<String> cells(ForestRow row) {
    FigureNumbers numbers = frame.numbers();
    return List.of(
        row.label(),
        numbers.decimal(row.value(), 1),
        numbers.decimal(row.low(), 1),
        numbers.decimal(row.high(), 1));
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    List<ForestRow> drawn = drawn();
    if (drawn.isEmpty()) {
      ink.nothing(frame);
      return;
    }
    RowLayout layout = layout(drawn);
    IntStream.range(0, drawn.size()).forEach(row -> label(ink, layout, row, drawn.get(row)));
    Range range = range(drawn);
    NumberAxis axis =
        QuietAxis.linear(axisLabel, range.getLowerBound(), range.getUpperBound(), frame.numbers());
    reference(ink, axis, layout.area());
    marks(layout, drawn).draw(ink, axis);
  }

  private List<ForestRow> drawn() {
    return rows.stream().filter(ForestRow::drawn).toList();
  }

  private RowLayout layout(List<ForestRow> drawn) {
    return new RowLayout(
        frame.width(),
        drawn.stream().map(ForestRow::label).toList(),
        drawn.stream().map(ForestRow::valueText).toList());
  }

  private static void label(Ink ink, RowLayout layout, int row, ForestRow value) {
    layout.draw(ink, row, value.label(), value.valueText(), value.emphasised());
  }

  private Range range(List<ForestRow> drawn) {
    Extent extent = new Extent();
    for (ForestRow row : drawn) {
      extent.add(row.value());
      if (row.hasInterval()) {
        extent.add(row.low());
        extent.add(row.high());
      }
    }
    if (hasReference()) {
      extent.add(reference);
    }
    return extent.fromZero(MARGIN);
  }

  private boolean hasReference() {
    return reference != null && Extent.holds(reference);
  }

  private void reference(Ink ink, NumberAxis axis, Rectangle area) {
    if (!hasReference()) {
      return;
    }
    double x = axis.valueToJava2D(reference, area, RectangleEdge.BOTTOM);
    ink.line(x, area.y, x, area.getMaxY(), Palette.SOFT, Ink.DASHED);
    ink.centred(referenceLabel, x, RowLayout.TOP / 2.0, frame.width());
  }

  private static RowMarks marks(RowLayout layout, List<ForestRow> drawn) {
    RowMarks marks = new RowMarks(layout);
    for (int row = 0; row < drawn.size(); row++) {
      ForestRow value = drawn.get(row);
      Color color = value.emphasised() ? Palette.VERMILION : Palette.BLUE;
      if (value.hasInterval()) {
        marks.line(row, value.low(), value.high(), color);
        marks.dot(row, value.value(), color);
      } else {
        marks.hollow(row, value.value(), color);
      }
    }
    return marks;
  }
}
