package no.samlese.benchmarks.demo;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** The parts of a Word document that are not its text: styles, bullets, pictures, properties. */
final class DocxParts {
  private static final int PICTURE_WIDTH = 440;
  private static final int PICTURE_DPI = 110;
  private static final int TAB_TWIPS = 9000;

  private final XWPFDocument document;
  private BigInteger bullets;

  DocxParts(XWPFDocument document) {
    this.document = document;
  }

  void addStyles() {
    XWPFStyles styles = document.createStyles();
    style(styles, "Normal", "Normal", 11, false, 120, -1);
    style(styles, "Title", "Title", 28, true, 240, -1);
    style(styles, "Subtitle", "Subtitle", 14, false, 240, -1);
    style(styles, "Heading1", "heading 1", 17, true, 200, 0);
    style(styles, "Heading2", "heading 2", 13, true, 120, 1);
    style(styles, "Caption", "caption", 9, false, 200, -1);
    style(styles, "Quote", "Quote", 11, false, 160, -1);
    style(styles, "ListParagraph", "List Paragraph", 11, false, 60, -1);
    style(styles, "TOCHeading", "TOC Heading", 17, true, 160, -1);
    leader(style(styles, "TOC1", "toc 1", 11, true, 40, -1));
    leader(style(styles, "TOC2", "toc 2", 11, false, 40, -1));
  }

  private static CTStyle style(
      XWPFStyles styles, String id, String name, int points, boolean bold, int after, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewSpacing().setAfter(BigInteger.valueOf(after));
    if (level >= 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    CTRPr run = style.addNewRPr();
    CTFonts fonts = run.addNewRFonts();
    fonts.setAscii("Calibri");
    fonts.setHAnsi("Calibri");
    if (bold) {
      run.addNewB();
    }
    run.addNewSz().setVal(BigInteger.valueOf(2L * points));
    styles.addStyle(new XWPFStyle(style));
    return style;
  }

  private static void leader(CTStyle style) {
    CTTabStop tab = style.getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setLeader(STTabTlc.DOT);
    tab.setPos(BigInteger.valueOf(TAB_TWIPS));
  }

  /** Fixed, so that the same source gives the same bytes. */
  void setProperties(DemoSource source) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(source.title());
    core.setCreator(source.municipality() + " kommune");
    String date = source.year() + "-06-01T12:00:00Z";
    core.setCreated(Optional.of(Date.from(Instant.parse(date))));
    core.setModified(Optional.of(Date.from(Instant.parse(date))));
  }

  void addBullet(String text) {
    if (bullets == null) {
      bullets = document.createNumbering().addNum(bulletNumbering());
    }
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("ListParagraph");
    paragraph.setNumID(bullets);
    paragraph.createRun().setText(text);
  }

  private BigInteger bulletNumbering() {
    CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
    numbering.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = numbering.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(400));
    return document.getNumbering().addAbstractNum(new XWPFAbstractNum(numbering));
  }

  /** The figure that a PDF would have, as a picture. */
  void addPicture(String caption) throws IOException {
    byte[] png = png(caption);
    int height = (int) FigureDrawer.HEIGHT;
    try (ByteArrayInputStream in = new ByteArrayInputStream(png)) {
      document
          .createParagraph()
          .createRun()
          .addPicture(
              in, PictureType.PNG, "figur.png", Units.toEMU(PICTURE_WIDTH), Units.toEMU(height));
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static byte[] png(String caption) throws IOException {
    try (PDDocument sheet = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(PICTURE_WIDTH, FigureDrawer.HEIGHT));
      sheet.addPage(page);
      Typefaces faces = Typefaces.load(sheet, Look.of("born-digital"));
      FigureDrawer drawer = new FigureDrawer(faces.head(), new Color(70, 110, 60));
      try (PDPageContentStream content = new PDPageContentStream(sheet, page)) {
        new InkPrinter(content).print(drawer.draw(caption, 0, 0, PICTURE_WIDTH));
      }
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      sheet.save(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(PageImages.render(pdf.toByteArray(), PICTURE_DPI).get(0), "png", out);
      return out.toByteArray();
    }
  }
}
