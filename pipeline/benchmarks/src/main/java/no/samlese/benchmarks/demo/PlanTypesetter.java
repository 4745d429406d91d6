package no.samlese.benchmarks.demo;

import java.awt.Color;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets a whole plan: title page, contents list, body, and what is repeated on every page. */
final class PlanTypesetter {
  private static final float HEAD_SIZE = 8.5f;

  private final DemoSource source;
  private final Look look;
  private final Typefaces faces;
  private final Hyphenator hyphenator;

  PlanTypesetter(DemoSource source, Look look, Typefaces faces, Hyphenator hyphenator) {
    this.source = source;
    this.look = look;
    this.faces = faces;
    this.hyphenator = hyphenator;
  }

  /** The pages; set twice, since the contents list must know where the headings will be. */
  List<List<Ink>> pages() {
    int headings = FrontMatter.headings(source).size();
    BlockSetter draft = setAll(newFlow(), Collections.nCopies(headings, 0));
    PageFlow flow = newFlow();
    setAll(flow, draft.headingPages());
    for (int page = 2; page <= flow.pages().size(); page++) {
      addFurniture(flow, page);
    }
    return flow.pages();
  }

  private PageFlow newFlow() {
    return new PageFlow(look, faces, hyphenator);
  }

  private BlockSetter setAll(PageFlow flow, List<Integer> headingPages) {
    FrontMatter front = new FrontMatter(flow, source);
    front.setTitlePage();
    if (look.contents()) {
      front.setContents(headingPages);
    }
    BlockSetter setter = new BlockSetter(flow);
    source.body().forEach(setter::set);
    flow.finish();
    return setter;
  }

  /** Head and foot; numbers of even pages stand to the left, as in a bound plan. */
  private void addFurniture(PageFlow flow, int page) {
    List<Ink> inks = flow.pages().get(page - 1);
    float left = flow.margin();
    float right = PageFlow.PAGE_WIDTH - left;
    PDFont font = faces.head();
    if (!source.runningHead().isEmpty()) {
      float y = PageFlow.PAGE_HEIGHT - 52;
      float width = Typefaces.width(font, HEAD_SIZE, source.runningHead());
      inks.add(0, new Ink.Rule(left, y - 5, right, y - 5, 0.5f, Color.GRAY));
      inks.add(0, words(page % 2 == 0 ? left : right - width, y, source.runningHead()));
    }
    String number = String.format(look.pageNumber(), page, flow.pages().size());
    float width = Typefaces.width(font, HEAD_SIZE, number);
    boolean centred = source.runningHead().isEmpty();
    float outer = page % 2 == 0 ? left : right - width;
    inks.add(words(centred ? (PageFlow.PAGE_WIDTH - width) / 2 : outer, 45, number));
  }

  private Ink words(float x, float y, String text) {
    return new Ink.Words(x, y, faces.head(), HEAD_SIZE, 0, Color.DARK_GRAY, text);
  }
}
