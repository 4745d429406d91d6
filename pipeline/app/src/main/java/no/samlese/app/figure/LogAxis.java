package no.samlese.app.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis over logarithms to the base ten that is marked with the numbers themselves, at 1, 2 and 5
 * of every power, or fewer; the logarithmic axes of JFreeChart write powers, or all of 1 to 9.
 */
final class LogAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  /** Pixels that a power must have for three numbers to be written, and for two. */
  private static final double ROOM_FOR_THREE = 200;

  private static final double ROOM_FOR_TWO = 110;

  private final transient FigureNumbers numbers;

  LogAxis(FigureNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    int[] firsts = firsts(area.getWidth() / getRange().getLength());
    int last = (int) Math.ceil(getUpperBound());
    for (int power = (int) Math.floor(getLowerBound()); power <= last; power++) {
      for (int first : firsts) {
        add(ticks, first * Math.pow(10, power));
      }
    }
    return ticks;
  }

  private static int[] firsts(double room) {
    if (room >= ROOM_FOR_THREE) {
      return new int[] {1, 2, 5};
    }
    return room >= ROOM_FOR_TWO ? new int[] {1, 3} : new int[] {1};
  }

  private void add(List<NumberTick> ticks, double number) {
    double place = Math.log10(number);
    if (getRange().contains(place)) {
      String text = numbers.integer(number);
      ticks.add(new NumberTick(place, text, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
    }
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
