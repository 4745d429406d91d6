package no.samlese.app.figure;

import java.util.List;

/**
 * What every drawing needs besides its values.
 *
 * @param numbers how numbers are written
 * @param columns heads of the figure's table, in the order that the figure documents
 * @param empty the sentence that stands there if there is nothing to draw
 * @param width width in pixels, at least 320
 */
public record FigureFrame(FigureNumbers numbers, List<String> columns, String empty, int width) {
  /** The width of a drawing in a page on a desk. */
  public static final int WIDTH = 760;

  private static final int MINIMUM = 320;

  public FigureFrame {
    columns = List.copyOf(columns);
    if (width < MINIMUM) {
      throw new IllegalArgumentException("a drawing of " + width + " pixels cannot be read");
    }
  }

  public FigureFrame(FigureNumbers numbers, List<String> columns, String empty) {
    this(numbers, columns, empty, WIDTH);
  }

  /** The same in another width. */
  public FigureFrame withWidth(int other) {
    return new FigureFrame(numbers, columns, empty, other);
  }
}
