package no.samlese.benchmarks.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes a plan as a Word document with styles, running head, page numbers and a contents list. */
final class DocxWriter {
  private static final int WORDS_PER_PAGE = 380;

  private final DemoSource source;
  private final XWPFDocument document;
  private final DocxParts parts;

  private DocxWriter(DemoSource source, XWPFDocument document) {
    this.source = source;
    this.document = document;
    this.parts = new DocxParts(document);
  }

  static byte[] write(DemoSource source) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxWriter writer = new DocxWriter(source, document);
      writer.parts.addStyles();
      writer.parts.setProperties(source);
      writer.addRunningHead();
      writer.addTitlePage();
      writer.addContents();
      for (Block block : source.body()) {
        writer.add(block);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return FixedZip.rewrite(out.toByteArray());
    }
  }

  private void addRunningHead() {
    XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
    XWPFParagraph head = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
    head.setAlignment(ParagraphAlignment.RIGHT);
    head.createRun().setText(source.runningHead());
    XWPFFooter footer = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT);
    XWPFParagraph foot = footer.createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private void addTitlePage() {
    List<Block.TitleLine> lines = source.titleLines();
    for (int i = 0; i < lines.size(); i++) {
      paragraph(i == 1 ? "Title" : "Subtitle", lines.get(i).text());
    }
  }

  /** What Word leaves in the file when it has made a contents list; the pages are near enough. */
  private void addContents() {
    XWPFParagraph title = paragraph("TOCHeading", source.nynorsk() ? "Innhald" : "Innhold");
    title.setPageBreak(true);
    int words = 2 * WORDS_PER_PAGE;
    for (Block block : source.body()) {
      if (block instanceof Block.Heading heading) {
        XWPFParagraph entry = paragraph("TOC" + heading.level(), heading.text());
        entry.createRun().addTab();
        entry.createRun().setText(Integer.toString(1 + words / WORDS_PER_PAGE));
      } else if (block instanceof Block.Paragraph paragraph) {
        words += paragraph.text().split(" ", -1).length;
      }
    }
  }

  private void add(Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      XWPFParagraph paragraph = paragraph("Heading" + heading.level(), heading.text());
      paragraph.setPageBreak(heading.level() == 1 && heading.text().startsWith("F"));
    } else if (block instanceof Block.Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(parts::addBullet);
    } else if (block instanceof Block.Table table) {
      addTable(table);
    } else if (block instanceof Block.Figure figure) {
      parts.addPicture(figure.caption());
      paragraph("Caption", figure.caption());
    } else if (block instanceof Block.Quotation quotation) {
      paragraph("Quote", quotation.text());
    }
  }

  private void addParagraph(Block.Paragraph paragraph) {
    if (!paragraph.notes().isEmpty()) {
      throw new IllegalArgumentException(source.id() + ": no footnotes in Word documents yet.");
    }
    paragraph("Normal", paragraph.text());
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void addTable(Block.Table table) {
    int columns = table.rows().get(0).size();
    XWPFTable grid = document.createTable(table.rows().size(), columns);
    grid.setWidth("100%");
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < columns; column++) {
        XWPFParagraph cell = grid.getRow(row).getCell(column).getParagraphs().get(0);
        XWPFRun run = cell.createRun();
        run.setBold(row == 0);
        run.setText(table.rows().get(row).get(column));
      }
    }
    paragraph("Normal", "");
  }
}
