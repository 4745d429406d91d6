package no.samlese.app.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Writes texts beside points, where there is room for them. */
final class Labels {
  private final LabelPlacer placer;
  private final List<Label> wanted = new ArrayList<>();

  Labels(Rectangle2D bounds) {
    this.placer = new LabelPlacer(bounds);
  }

  /** Keeps a mark free of texts. */
  void mark(double x, double y, double radius) {
    placer.keepFree(x, y, radius);
  }

  /** Keeps a place free of texts. */
  void keepFree(Rectangle2D place) {
    placer.keepFree(place);
  }

  /** Asks for a text; what is asked first finds room first. */
  void add(Label label) {
    if (!label.text().isEmpty()) {
      wanted.add(label);
    }
  }

  /** Writes what finds room; the table holds the rest. */
  void draw(Ink ink) {
    for (Label label : wanted) {
      double width = Typeface.width(label.text(), label.font());
      placer
          .place(label.x(), label.y(), width, label.font().getSize())
          .ifPresent(box -> write(ink, label, box));
    }
  }

  private static void write(Ink ink, Label label, Rectangle2D box) {
    if (LabelPlacer.needsLine(label.x(), label.y(), box)) {
      Point2D end = LabelPlacer.nearest(label.x(), label.y(), box);
      ink.line(label.x(), label.y(), end.getX(), end.getY(), Palette.LINE, Ink.THIN);
    }
    Ink.Anchor start = Ink.Anchor.START;
    ink.text(label.text(), box.getX(), box.getCenterY(), start, label.font(), label.color());
  }
}
