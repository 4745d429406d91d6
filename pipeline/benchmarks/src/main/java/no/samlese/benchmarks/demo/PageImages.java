package no.samlese.benchmarks.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of the pages of a PDF, clean or as a worn scanner gives them. */
final class PageImages {
  private static final double STEEPEST_SKEW_DEGREES = 0.7;
  private static final int GRAIN = 46;
  private static final int SPECKS_PER_PAGE = 120;
  private static final int BLACK_BELOW = 150;

  private PageImages() {}

  /** The pages in shades of grey. */
  static List<BufferedImage> render(byte[] pdf, int dpi) throws IOException {
    List<BufferedImage> images = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        images.add(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY));
      }
    }
    return images;
  }

  /** The page laid askew on the glass, with grain and specks, in black and white. */
  static BufferedImage scanned(BufferedImage page, Random random) {
    BufferedImage skewed = skewed(page, random);
    BufferedImage scan =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int grey = skewed.getRaster().getSample(x, y, 0);
        int seen = grey + (int) Math.round(random.nextGaussian() * GRAIN / 2);
        scan.getRaster().setSample(x, y, 0, seen < BLACK_BELOW && grey < 250 ? 0 : 1);
      }
    }
    for (int i = 0; i < SPECKS_PER_PAGE; i++) {
      int x = random.nextInt(page.getWidth() - 1);
      int y = random.nextInt(page.getHeight());
      scan.getRaster().setSample(x, y, 0, 0);
      scan.getRaster().setSample(x + 1, y, 0, random.nextInt(2));
    }
    return scan;
  }

  private static BufferedImage skewed(BufferedImage page, Random random) {
    BufferedImage skewed =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    double angle = (random.nextDouble() * 2 - 1) * Math.toRadians(STEEPEST_SKEW_DEGREES);
    Graphics2D graphics = skewed.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(angle, page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return skewed;
  }
}
