package no.samlese.app.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where in a text something is spoken of: a lane each, a stroke for every place. Columns of its
 * table: name, number of places.
 *
 * @param lanes lanes from above
 * @param startLabel what stands below the beginning of the text
 * @param endLabel what stands below its end
 */
public record DispersionStrip(
    String id,
    String title,
    String description,
    List<DispersionLane> lanes,
    String startLabel,
    String endLabel,
    FigureFrame frame)
    implements Figure {
  private static final int LANE = 28;
  private static final int BAND = 20;
  private static final int BOTTOM = 24;
  private static final int GAP = 12;
  private static final double WIDEST_LABEL = 0.34;
  private static final BasicStroke STROKE = Ink.stroke(1.5f);

  /** Strokes nearer to each other than half a pixel are one to the eye. */
  private static final double FINEST = 0.5;

  public DispersionStrip {
    lanes = List.copyOf(lanes);
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return lanes.isEmpty() ? Ink.EMPTY_HEIGHT : lanes.size() * LANE + BOTTOM;
  }

  @Override
  public FigureTable table() {
    FigureNumbers numbers = frame.numbers();
    return new FigureTable(
        frame.columns(),
        lanes.stream()
            .map(lane -> List.of(lane.label(), numbers.integer(lane.drawn().size())))
            .toList());
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    if (lanes.isEmpty()) {
      ink.nothing(frame);
      return;
    }
    double left = left();
    double right = right();
    for (int n = 0; n < lanes.size(); n++) {
      lane(ink, n, left, right);
    }
    double below = lanes.size() * LANE + BOTTOM / 2.0;
    ink.text(startLabel, left, below, Ink.Anchor.START, Typeface.LITTLE, Palette.SOFT);
    ink.text(endLabel, right, below, Ink.Anchor.END, Typeface.LITTLE, Palette.SOFT);
  }

  private void lane(Ink ink, int n, double left, double right) {
    DispersionLane lane = lanes.get(n);
    double top = n * (double) LANE + (LANE - BAND) / 2.0;
    double middle = top + BAND / 2.0;
    ink.fitted(lane.label(), 0, middle, Ink.Anchor.START, Typeface.PLAIN, left - GAP);
    ink.text(count(lane), frame.width(), middle, Ink.Anchor.END, Typeface.PLAIN, Palette.INK);
    ink.draw(new Rectangle2D.Double(left, top, right - left, BAND), Palette.LINE, Ink.THIN);
    Path2D strokes = new Path2D.Double();
    lane.drawn().stream()
        .mapToDouble(place -> left + 1 + place * (right - left - 2))
        .map(x -> Math.round(x / FINEST) * FINEST)
        .distinct()
        .sorted()
        .forEach(x -> stroke(strokes, x, top));
    ink.draw(strokes, Palette.group(n), STROKE);
  }

  /** All strokes of a lane are one path, which is short to say in SVG. */
  private static void stroke(Path2D strokes, double x, double top) {
    strokes.moveTo(x, top);
    strokes.lineTo(x, top + BAND);
  }

  private String count(DispersionLane lane) {
    return frame.numbers().integer(lane.drawn().size());
  }

  private double left() {
    double widest =
        lanes.stream()
            .mapToDouble(lane -> Typeface.width(PlainText.of(lane.label()), Typeface.PLAIN))
            .max()
            .orElse(0);
    return Math.ceil(Math.min(WIDEST_LABEL * frame.width(), widest)) + GAP;
  }

  private double right() {
    double widest =
        lanes.stream()
            .mapToDouble(lane -> Typeface.width(count(lane), Typeface.PLAIN))
            .max()
            .orElse(0);
    return frame.width() - Math.ceil(widest) - GAP;
  }
}
