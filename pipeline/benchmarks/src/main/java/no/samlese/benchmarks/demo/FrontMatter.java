package no.samlese.benchmarks.demo;

import java.awt.Color;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets the title page, and the contents list with its dot leaders. */
final class FrontMatter {
  private final PageFlow flow;
  private final DemoSource source;

  FrontMatter(PageFlow flow, DemoSource source) {
    this.flow = flow;
    this.source = source;
  }

  /** A band of colour with the municipality in it, then the title, and the decision at the foot. */
  void setTitlePage() {
    Color accent = flow.look().accent();
    List<Block.TitleLine> lines = source.titleLines();
    float width = PageFlow.PAGE_WIDTH;
    flow.print(new Ink.Box(0, PageFlow.PAGE_HEIGHT - 90, width, 6, accent));
    flow.print(new Ink.Box(flow.margin(), 235, width - 2 * flow.margin(), 1.5f, accent));
    flow.down(30);
    print(lines.get(0).text(), flow.faces().head(), 16, Color.DARK_GRAY);
    flow.down(130);
    print(lines.get(1).text(), flow.faces().headBold(), 26, accent);
    flow.down(12);
    for (Block.TitleLine line : lines.subList(2, lines.size() - 1)) {
      print(line.text(), flow.faces().head(), 16, Color.DARK_GRAY);
    }
    flow.down(flow.y() - 220);
    print(lines.get(lines.size() - 1).text(), flow.faces().body(), 11, Color.BLACK);
    flow.newPage();
  }

  private void print(String text, PDFont font, float size, Color colour) {
    float width = PageFlow.PAGE_WIDTH - 2 * flow.margin();
    for (String line : new LineBreaker(null).lines(text, font, size, width)) {
      flow.down(size * 1.3f);
      flow.printLine(line, flow.left(), font, size, 0, colour);
    }
  }

  /**
   * @param pages the page of each heading
   */
  void setContents(List<Integer> pages) {
    List<Block.Heading> headings = headings(source);
    flow.down(20);
    PDFont bold = flow.faces().headBold();
    String title = source.nynorsk() ? "Innhald" : "Innhold";
    flow.printLine(title, flow.left(), bold, 17, 0, flow.look().accent());
    flow.down(10);
    for (int i = 0; i < headings.size(); i++) {
      setEntry(headings.get(i), pages.get(i));
    }
    flow.newPage();
  }

  static List<Block.Heading> headings(DemoSource source) {
    return source.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  private void setEntry(Block.Heading heading, int page) {
    float size = flow.look().size();
    PDFont font = heading.level() == 1 ? flow.faces().bodyBold() : flow.faces().body();
    float indent = heading.level() == 1 ? 0 : 14;
    flow.down(size * (heading.level() == 1 ? 1.8f : 1.4f));
    String number = Integer.toString(page);
    float right = flow.width() - Typefaces.width(font, size, number);
    float words = indent + Typefaces.width(font, size, heading.text());
    int dots = (int) ((right - words - 6) / Typefaces.width(font, size, "."));
    String line = heading.text() + " " + ".".repeat(dots);
    flow.printLine(line, flow.left() + indent, font, size, 0, Color.BLACK);
    flow.printLine(number, flow.left() + right, font, size, 0, Color.BLACK);
  }
}
