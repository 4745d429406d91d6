package no.samlese.benchmarks.demo;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets a table with rules; the first row is shaded, and columns of numbers stand to the right. */
final class TableSetter {
  private static final float PAD = 4;
  private static final Color RULE = new Color(150, 150, 150);
  private static final Color SHADE = new Color(228, 232, 232);

  private final PageFlow flow;
  private final float size;
  private final float leading;

  TableSetter(PageFlow flow) {
    this.flow = flow;
    this.size = flow.look().size() * (flow.look().columns() == 1 ? 0.9f : 0.8f);
    this.leading = size * 1.25f;
  }

  void set(Block.Table table) {
    float[] widths = widths(table);
    List<List<List<String>>> rows = new ArrayList<>();
    float height = 0;
    for (int i = 0; i < table.rows().size(); i++) {
      List<List<String>> cells = broken(table.rows().get(i), widths, font(i));
      rows.add(cells);
      height += height(cells);
    }
    flow.reserve(height + 10);
    flow.space(4);
    for (int i = 0; i < rows.size(); i++) {
      setRow(rows.get(i), widths, i);
    }
    flow.space(leading * 0.9f);
  }

  private PDFont font(int row) {
    return row == 0 ? flow.faces().headBold() : flow.faces().head();
  }

  /** Shares of the width by the longest cell, none of which may take more than half. */
  private float[] widths(Block.Table table) {
    int columns = table.rows().get(0).size();
    float[] widths = new float[columns];
    for (int row = 0; row < table.rows().size(); row++) {
      for (int i = 0; i < columns; i++) {
        float natural = Typefaces.width(font(row), size, table.rows().get(row).get(i)) + 2 * PAD;
        widths[i] = Math.max(widths[i], Math.min(natural, flow.width() / 2));
      }
    }
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    for (int i = 0; i < columns; i++) {
      widths[i] *= flow.width() / sum;
    }
    return widths;
  }

  private List<List<String>> broken(List<String> row, float[] widths, PDFont font) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(flow.breaker().lines(row.get(i), font, size, widths[i] - 2 * PAD + 0.1f));
    }
    return cells;
  }

  private float height(List<List<String>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1) * leading + PAD * 1.2f;
  }

  private void setRow(List<List<String>> cells, float[] widths, int row) {
    float top = flow.y();
    float height = height(cells);
    if (row == 0) {
      flow.print(new Ink.Box(flow.left(), top - height, flow.width(), height, SHADE));
      rule(flow.left(), top, flow.left() + flow.width(), top);
    }
    float x = flow.left();
    for (int i = 0; i < cells.size(); i++) {
      setCell(cells.get(i), x, widths[i], row, i > 0 && row > 0);
      rule(x, top, x, top - height);
      x += widths[i];
    }
    rule(x, top, x, top - height);
    flow.down(height);
    rule(flow.left(), flow.y(), flow.left() + flow.width(), flow.y());
  }

  private void setCell(List<String> lines, float x, float width, int row, boolean mayBeNumber) {
    float top = flow.y();
    for (String line : lines) {
      flow.down(leading);
      boolean number = mayBeNumber && line.matches("[-–]?[\\d ,]+");
      float indent = number ? width - PAD - Typefaces.width(font(row), size, line) : PAD;
      flow.printLine(line, x + indent, font(row), size, 0, Color.BLACK);
    }
    flow.down(flow.y() - top);
  }

  private void rule(float x1, float y1, float x2, float y2) {
    flow.print(new Ink.Rule(x1, y1, x2, y2, 0.6f, RULE));
  }
}
