package no.samlese.benchmarks.demo;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets the parts of a plan on pages and remembers where its headings came to stand. */
final class BlockSetter {
  private static final float BULLET_INDENT = 14;
  private static final Color GREY = new Color(90, 90, 90);

  private final PageFlow flow;
  private final float size;
  private final float leading;
  private final List<Integer> headingPages = new ArrayList<>();

  BlockSetter(PageFlow flow) {
    this.flow = flow;
    this.size = flow.look().size();
    this.leading = size * 1.38f;
  }

  /** The page of each heading, in order. */
  List<Integer> headingPages() {
    return headingPages;
  }

  void set(Block block) {
    if (block instanceof Block.Heading heading) {
      setHeading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      setParagraph(paragraph);
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(this::setItem);
      flow.space(leading * 0.5f);
    } else if (block instanceof Block.Table table) {
      new TableSetter(flow).set(table);
    } else if (block instanceof Block.Figure figure) {
      setFigure(figure);
    } else if (block instanceof Block.Quotation quotation) {
      setQuotation(quotation);
    }
  }

  private void setHeading(Block.Heading heading) {
    PDFont font = flow.faces().headBold();
    float headSize = heading.level() == 1 ? size * 1.55f : size * 1.18f;
    // Words of headings are not divided.
    List<String> lines = new LineBreaker(null).lines(heading.text(), font, headSize, flow.width());
    float before = headSize * (heading.level() == 1 ? 1.1f : 0.7f);
    // A chapter that opens with a section needs room for both headings.
    float linesBelow = heading.level() == 1 ? 6.5f : 3.5f;
    flow.reserve(before + lines.size() * headSize * 1.25f + linesBelow * leading);
    flow.space(before);
    headingPages.add(flow.page());
    for (String line : lines) {
      flow.down(headSize * 1.25f);
      flow.printLine(line, flow.left(), font, headSize, 0, flow.look().accent());
    }
    flow.down(size * 0.3f);
  }

  private void setParagraph(Block.Paragraph paragraph) {
    PDFont font = flow.faces().body();
    List<String> lines = flow.breaker().lines(paragraph.text(), font, size, flow.width());
    int note = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.indexOf(Block.NOTE) >= 0) {
        flow.addFootnote(paragraph.notes().get(note), leading);
        note++;
      }
      boolean keepsNext = i == lines.size() - 2 || (i == 0 && lines.size() > 1);
      flow.reserve(keepsNext ? 2 * leading : leading);
      flow.down(leading);
      float gap = i < lines.size() - 1 ? gap(line, font, flow.width()) : 0;
      flow.printLine(line, flow.left(), font, size, gap, Color.BLACK);
    }
    flow.space(leading * 0.5f);
  }

  /** How much wider the spaces become where lines are filled. */
  private float gap(String line, PDFont font, float width) {
    long spaces = line.chars().filter(c -> c == ' ').count();
    if (!flow.look().justified() || spaces == 0) {
      return 0;
    }
    return (width - LineBreaker.width(font, size, line)) / spaces;
  }

  private void setItem(String item) {
    PDFont font = flow.faces().body();
    float width = flow.width() - BULLET_INDENT;
    List<String> lines = flow.breaker().lines(item, font, size, width);
    for (int i = 0; i < lines.size(); i++) {
      flow.reserve(leading);
      flow.down(leading);
      if (i == 0) {
        flow.printLine("•", flow.left() + 3, font, size, 0, Color.BLACK);
      }
      flow.printLine(lines.get(i), flow.left() + BULLET_INDENT, font, size, 0, Color.BLACK);
    }
  }

  private void setFigure(Block.Figure figure) {
    PDFont font = flow.faces().bodyItalic();
    float small = size * 0.88f;
    List<String> lines = flow.breaker().lines(figure.caption(), font, small, flow.width());
    flow.reserve(FigureDrawer.HEIGHT + 16 + (lines.size() + 1) * small * 1.3f);
    flow.space(8);
    flow.down(FigureDrawer.HEIGHT);
    Color accent = flow.look().accent();
    new FigureDrawer(flow.faces().head(), accent)
        .draw(figure.caption(), flow.left(), flow.y(), flow.width())
        .forEach(flow::print);
    for (String line : lines) {
      flow.down(small * 1.35f);
      flow.printLine(line, flow.left(), font, small, 0, GREY);
    }
    flow.space(leading * 0.9f);
  }

  private void setQuotation(Block.Quotation quotation) {
    PDFont font = flow.faces().bodyItalic();
    float indent = 18;
    float width = flow.width() - 2 * indent;
    for (String line : flow.breaker().lines(quotation.text(), font, size, width)) {
      flow.reserve(leading);
      flow.down(leading);
      flow.printLine(line, flow.left() + indent, font, size, 0, Color.BLACK);
    }
    flow.space(leading * 0.5f);
  }
}
