package no.samlese.benchmarks.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Draws text on a page of A4 as a poor scanner would see it: a little askew, a little blurred. */
final class PageRenderer {
  private static final double WIDTH_INCHES = 8.27;
  private static final double HEIGHT_INCHES = 11.69;
  private static final double MARGIN_INCHES = 1;
  private static final double POINTS_AN_INCH = 72;
  private static final double MAX_DEGREES = 0.4;
  private static final double LINE_SPACING = 1.25;

  private final String font;
  private final int dotsAnInch;
  private final Random random;

  /** A page and the words on it. */
  record Page(BufferedImage image, String text, List<String> rest) {}

  PageRenderer(String font, int dotsAnInch, long seed) {
    this.font = font;
    this.dotsAnInch = dotsAnInch;
    this.random = new Random(seed);
  }

  /** Draws as many words as fit a page. */
  Page render(List<String> words) {
    int width = (int) (WIDTH_INCHES * dotsAnInch);
    int height = (int) (HEIGHT_INCHES * dotsAnInch);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.BLACK);
    graphics.rotate(Math.toRadians((random.nextDouble() * 2 - 1) * MAX_DEGREES));
    int size = (int) Math.round(11 * dotsAnInch / POINTS_AN_INCH);
    graphics.setFont(new Font(font, Font.PLAIN, size));
    FontMetrics metrics = graphics.getFontMetrics();
    int margin = (int) (MARGIN_INCHES * dotsAnInch);
    int lineHeight = (int) (metrics.getHeight() * LINE_SPACING);
    List<String> lines = new ArrayList<>();
    int next = 0;
    for (int y = margin; y < height - margin && next < words.size(); y += lineHeight) {
      StringBuilder line = new StringBuilder(words.get(next++));
      while (next < words.size()
          && metrics.stringWidth(line + " " + words.get(next)) < width - 2 * margin) {
        line.append(' ').append(words.get(next++));
      }
      graphics.drawString(line.toString(), margin, y);
      lines.add(line.toString());
    }
    graphics.dispose();
    return new Page(blurred(image), String.join("\n", lines), words.subList(next, words.size()));
  }

  private static BufferedImage blurred(BufferedImage image) {
    float[] weights = new float[9];
    Arrays.fill(weights, 0.07f);
    weights[4] = 0.44f;
    return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null)
        .filter(image, null);
  }
}
