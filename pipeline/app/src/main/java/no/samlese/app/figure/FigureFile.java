package no.samlese.app.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing as SVG for a page, and as SVG and PNG files. Equal drawings give equal bytes. */
public final class FigureFile {
  /** Pixels of a PNG to one of the drawing, for print and fine screens. */
  static final int SCALE = 2;

  /** White around a drawing that stands in a file, in its own pixels. */
  static final int MARGIN = 12;

  /** Little effort for compression: a report has hundreds of pictures. */
  private static final float QUICK = 0.9f;

  private FigureFile() {}

  /** Whether this machine can draw; see {@link #obstacle()}. */
  public static boolean available() {
    return obstacle().isEmpty();
  }

  /**
   * Why this machine cannot draw: a Java without fonts or without its drawing library. Found out
   * once; then all drawings are to be left out.
   */
  public static Optional<String> obstacle() {
    return Fonts.OBSTACLE;
  }

  /** An {@code svg} element to stand in a page, as wide as the page lets it be. */
  public static String svg(Figure figure) {
    return new SvgElement(figure).inPage();
  }

  /** Writes a file that stands alone, with a white margin. */
  public static void writeSvg(Figure figure, Path file) throws IOException {
    String document = new SvgElement(figure).alone();
    Files.writeString(file, document, StandardCharsets.UTF_8);
  }

  /** Writes a picture of twice the drawing's width and height, with a white margin. */
  public static void writePng(Figure figure, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      writePng(figure, out);
    }
  }

  /** The same picture in memory, to stand in a file of another kind. */
  public static byte[] png(Figure figure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writePng(figure, out);
    return out.toByteArray();
  }

  private static void writePng(Figure figure, OutputStream out) throws IOException {
    BufferedImage image = image(figure);
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
    if (!writers.hasNext()) {
      throw new IOException("this Java writes no PNG");
    }
    ImageWriter writer = writers.next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUICK);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
  }

  static BufferedImage image(Figure figure) {
    int width = (figure.width() + 2 * MARGIN) * SCALE;
    int height = (figure.height() + 2 * MARGIN) * SCALE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.scale(SCALE, SCALE);
      g.translate(MARGIN, MARGIN);
      paint(figure, g);
    } finally {
      g.dispose();
    }
    return image;
  }

  /** Draws upon white paper. JFreeChart asks for hints and puts them back, so all must be set. */
  static void paint(Figure figure, Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    double width = figure.width() + 2.0 * MARGIN;
    double height = figure.height() + 2.0 * MARGIN;
    new Ink(g).fill(new Rectangle2D.Double(-MARGIN, -MARGIN, width, height), Palette.PAPER);
    figure.draw(g);
  }

  /** Asked once, when first needed. */
  private static final class Fonts {
    static final Optional<String> OBSTACLE = find();

    private static Optional<String> find() {
      try {
        return Typeface.width("Å", Typeface.BOLD) > 0
            ? Optional.empty()
            : Optional.of("the fonts of this Java have no letters");
      } catch (RuntimeException | Error e) {
        // A Java without fonts fails in several ways: missing libraries, internal errors, nulls.
        return Optional.of("this Java has no fonts: " + e);
      }
    }
  }
}
