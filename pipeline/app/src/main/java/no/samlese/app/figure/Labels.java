package no.samlese.app.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Writes texts beside marks, where there is room for them. */
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

  /** Keeps a line free of texts, if they find other room. */
  void line(double x1, double y1, double x2, double y2) {
    placer.avoid(new Line2D.Double(x1, y1, x2, y2));
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
          .place(label.mark(), label.radius(), width, label.font().getSize())
          .ifPresent(box -> write(ink, label, box));
    }
    wanted.clear();
  }

  private static void write(Ink ink, Label label, Rectangle2D box) {
    LabelPlacer.leader(label.mark(), label.radius(), box)
        .ifPresent(line -> ink.draw(line, Palette.GREY, Ink.THIN));
    Ink.Anchor start = Ink.Anchor.START;
    ink.text(label.text(), box.getX(), box.getCenterY(), start, label.font(), Palette.INK);
  }
}
