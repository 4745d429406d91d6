package no.samlese.benchmarks.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Prints a plan and scans it: a PDF of fax pictures without any text. */
final class ScanWriter {
  private static final int DPI = 200;

  private ScanWriter() {}

  static byte[] write(byte[] pdf, DemoSource source) throws IOException {
    Random random = new Random(source.id().hashCode());
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage image : PageImages.render(pdf, DPI)) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDImageXObject picture =
            CCITTFactory.createFromImage(document, PageImages.scanned(image, random));
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawImage(picture, 0, 0, PageFlow.PAGE_WIDTH, PageFlow.PAGE_HEIGHT);
        }
      }
      return PdfWriter.bytes(document, source, "Kontorskanner");
    }
  }
}
