package no.samlese.app.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A paper on A4 for a word processor: headings that its navigation knows, lists, tables whose first
 * row is repeated on every page, pictures with a text for those who cannot see them, and the number
 * of the page at its foot.
 */
public final class Paper implements AutoCloseable {
  private static final int TWIPS_PER_MILLIMETRE = 57;
  private static final int WIDTH_MM = 210;
  private static final int HEIGHT_MM = 297;
  private static final int MARGIN_MM = 22;

  /** Width of the text in points. */
  private static final double TEXT_POINTS = (WIDTH_MM - 2 * MARGIN_MM) / 25.4 * 72;

  /** A picture that is higher leaves no room for what belongs to it. */
  private static final double HIGHEST_POINTS = 330;

  /** Width of the text in twentieths of a point. */
  private static final int TEXT_TWIPS = (WIDTH_MM - 2 * MARGIN_MM) * TWIPS_PER_MILLIMETRE;

  private static final String LINE = "B8C4CB";
  private static final String SHADE = "E7ECEF";

  private final XWPFDocument document = new XWPFDocument();
  private int pictures;

  /**
   * An empty paper.
   *
   * @param language tag such as nb-NO, for spelling and for reading aloud
   */
  public Paper(String title, String language) {
    document.getProperties().getCoreProperties().setTitle(title);
    document.getProperties().getCoreProperties().setCreator("Samlese");
    style(language);
    page();
  }

  private void style(String language) {
    try (InputStream in = Paper.class.getResourceAsStream("styles.xml")) {
      if (in == null) {
        throw new IllegalStateException("the build packs styles.xml");
      }
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.getStyles().setSpellingLanguage(language);
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(twips(WIDTH_MM));
    size.setH(twips(HEIGHT_MM));
    var margins = section.addNewPgMar();
    margins.setLeft(twips(MARGIN_MM));
    margins.setRight(twips(MARGIN_MM));
    margins.setTop(twips(MARGIN_MM));
    margins.setBottom(twips(MARGIN_MM));
    margins.setHeader(twips(MARGIN_MM / 2));
    margins.setFooter(twips(MARGIN_MM / 2));
    margins.setGutter(BigInteger.ZERO);
  }

  private static BigInteger twips(int millimetres) {
    return BigInteger.valueOf((long) millimetres * TWIPS_PER_MILLIMETRE);
  }

  /** A line at the foot of every page: a text, and the number of the page. */
  public void footer(String text) {
    var footer = document.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph paragraph = footer.createParagraph();
    paragraph.setStyle("Footer");
    paragraph.createRun().setText(text + " ");
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  public void title(String text) {
    paragraph("Title", text);
  }

  /** A heading of the first level. */
  public void heading(String text) {
    paragraph("Heading1", text);
  }

  /** A heading of the second level. */
  public void subheading(String text) {
    paragraph("Heading2", text);
  }

  public void text(String text) {
    paragraph("Normal", text);
  }

  /** A line in small letters under a picture. */
  public void note(String text) {
    paragraph("Note", text);
  }

  /** A line in small letters that stays with the table after it. */
  public void caption(String text) {
    paragraph("Caption", text);
  }

  /** The items of a list with bullets. */
  public void bullets(List<String> items) {
    items.forEach(item -> item("ListBullet", "•", item));
  }

  /** The items of a list with numbers. */
  public void numbered(List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      item("ListNumber", (i + 1) + ".", items.get(i));
    }
  }

  private void item(String style, String mark, String text) {
    XWPFRun run = paragraph(style, mark).getRuns().get(0);
    run.addTab();
    run.setText(text, 1);
  }

  /** A quotation with the words that it is quoted for in bold letters, and where it stands. */
  public void quotation(String before, String words, String after, String source) {
    XWPFParagraph paragraph = paragraph("Quote", before);
    XWPFRun bold = paragraph.createRun();
    bold.setBold(true);
    bold.setText(words);
    paragraph.createRun().setText(after);
    paragraph("Source", source);
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  /** A table; the first column holds names, the others numbers, which stand to the right. */
  public void table(List<String> heads, List<List<String>> rows) {
    XWPFTable table = document.createTable(1, heads.size());
    table.setWidthType(TableWidthType.DXA);
    table.setWidth(TEXT_TWIPS);
    lines(table);
    int others = Math.max(1, heads.size() - 1);
    int first = TEXT_TWIPS * (others > 4 ? 28 : 40) / 100;
    List<Integer> widths = new ArrayList<>(List.of(first));
    widths.addAll(Collections.nCopies(heads.size() - 1, (TEXT_TWIPS - first) / others));
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    for (int i = 0; i < widths.size(); i++) {
      CTTblGridCol column =
          i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol();
      column.setW(BigInteger.valueOf(widths.get(i)));
    }
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    fill(head, heads, widths, true);
    rows.forEach(cells -> fill(table.createRow(), cells, widths, false));
  }

  /** Fine lines between rows and none between columns. */
  private static void lines(XWPFTable table) {
    table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
    table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
    table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
    table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
  }

  private static void fill(
      XWPFTableRow row, List<String> cells, List<Integer> widths, boolean head) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.setWidthType(TableWidthType.DXA);
      cell.setWidth(widths.get(i).toString());
      if (head) {
        cell.setColor(SHADE);
      }
      XWPFParagraph paragraph = cell.getParagraphs().get(0);
      paragraph.setStyle("TableText");
      paragraph.setAlignment(i == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
      XWPFRun run = paragraph.createRun();
      run.setBold(head);
      run.setText(cells.get(i));
    }
  }

  /**
   * A picture as wide as the text, or smaller if it were too high.
   *
   * @param png the picture
   * @param width in pixels
   * @param height in pixels
   * @param told what there is to be seen
   */
  public void picture(byte[] png, int width, int height, String name, String told) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Picture");
    double scale = Math.min(TEXT_POINTS / width, HIGHEST_POINTS / height);
    XWPFRun run = paragraph.createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(png),
          PictureType.PNG,
          name + ".png",
          Units.toEMU(width * scale),
          Units.toEMU(height * scale));
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException("a picture in memory can be read", e);
    }
    CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
    pictures++;
    inline.getDocPr().setId(pictures);
    inline.getDocPr().setName(name);
    inline.getDocPr().setDescr(told);
    run.getEmbeddedPictures().get(0).getCTPicture().getNvPicPr().getCNvPr().setDescr(told);
  }

  /** Writes the paper. */
  public void write(Path file) throws IOException {
    StableZip.write(document::write, file);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
