package no.samlese.benchmarks.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Prints ink on a page of a PDF, in the order in which it is given. */
final class InkPrinter {
  /** The control points of a quarter of a circle, as a share of its radius. */
  private static final float BEZIER = 0.5523f;

  private final PDPageContentStream content;

  InkPrinter(PDPageContentStream content) {
    this.content = content;
  }

  void print(List<Ink> inks) throws IOException {
    for (Ink ink : inks) {
      if (ink instanceof Ink.Words words) {
        printWords(words);
      } else if (ink instanceof Ink.Rule rule) {
        content.setStrokingColor(rule.colour());
        content.setLineWidth(rule.width());
        content.moveTo(rule.x1(), rule.y1());
        content.lineTo(rule.x2(), rule.y2());
        content.stroke();
      } else if (ink instanceof Ink.Box box) {
        content.setNonStrokingColor(box.colour());
        content.addRect(box.x(), box.y(), box.width(), box.height());
        content.fill();
      } else if (ink instanceof Ink.Ring ring) {
        printRing(ring);
      }
    }
  }

  private void printWords(Ink.Words words) throws IOException {
    content.beginText();
    content.setNonStrokingColor(words.colour());
    content.setFont(words.font(), words.size());
    content.newLineAtOffset(words.x(), words.y());
    if (words.gap() == 0) {
      content.showText(words.text());
    } else {
      content.showTextWithPositioning(spread(words));
    }
    content.endText();
  }

  /** Pieces that end in a space, with the wider gaps between them in thousandths of the size. */
  private static Object[] spread(Ink.Words words) {
    List<Object> parts = new ArrayList<>();
    String[] pieces = words.text().split(" ", -1);
    for (int i = 0; i < pieces.length - 1; i++) {
      parts.add(pieces[i] + " ");
      parts.add(-words.gap() / words.size() * 1000);
    }
    parts.add(pieces[pieces.length - 1]);
    return parts.toArray();
  }

  private void printRing(Ink.Ring ring) throws IOException {
    float x = ring.x();
    float y = ring.y();
    float r = ring.radius();
    float c = r * BEZIER;
    content.setStrokingColor(ring.colour());
    content.setLineWidth(1.5f);
    content.moveTo(x - r, y);
    content.curveTo(x - r, y + c, x - c, y + r, x, y + r);
    content.curveTo(x + c, y + r, x + r, y + c, x + r, y);
    content.curveTo(x + r, y - c, x + c, y - r, x, y - r);
    content.curveTo(x - c, y - r, x - r, y - c, x - r, y);
    content.stroke();
  }
}
