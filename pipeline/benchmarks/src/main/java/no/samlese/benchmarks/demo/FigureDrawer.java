package no.samlese.benchmarks.demo;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Draws a simple figure that suits a caption: bars where it speaks of years or amounts, circles
 * otherwise. All the words in it are numbers.
 */
final class FigureDrawer {
  static final float HEIGHT = 130;
  private static final Color GROUND = new Color(240, 240, 240);
  private static final Color LINE = new Color(190, 190, 190);
  private static final Pattern COUNTED =
      Pattern.compile(".*(\\d{4}|fordel|potensial|etter n|antal).*");
  private static final int BARS = 7;

  private final PDFont font;
  private final Color accent;
  private final List<Ink> inks = new ArrayList<>();

  FigureDrawer(PDFont font, Color accent) {
    this.font = font;
    this.accent = accent;
  }

  /** The figure with its lower left corner at x and y. */
  List<Ink> draw(String caption, float x, float y, float width) {
    inks.add(new Ink.Box(x, y + 2, width, HEIGHT - 4, GROUND));
    if (COUNTED.matcher(caption).matches()) {
      drawBars(new Random(caption.length()), x, y, width);
    } else {
      drawRings(caption.toLowerCase(Locale.ROOT).contains("fem ") ? 5 : 4, x, y, width);
    }
    return inks;
  }

  private void drawBars(Random random, float x, float y, float width) {
    float ground = y + 22;
    float step = (width - 50) / BARS;
    for (int i = 0; i <= 4; i++) {
      float at = ground + i * 24;
      inks.add(new Ink.Rule(x + 36, at, x + width - 12, at, 0.5f, LINE));
      label(Integer.toString(i * 20), x + 14, at - 3);
    }
    for (int i = 0; i < BARS; i++) {
      float height = 28 + 6 * i + random.nextInt(26);
      inks.add(new Ink.Box(x + 42 + i * step, ground, step * 0.6f, height, accent));
      label(Integer.toString(i + 1), x + 42 + i * step + step * 0.25f, y + 9);
    }
  }

  private void drawRings(int rings, float x, float y, float width) {
    float radius = Math.min(40, width / 6.5f);
    float step = radius * 1.3f;
    float first = x + width / 2 - step * (rings - 1) / 2;
    for (int i = 0; i < rings; i++) {
      float centre = first + i * step;
      inks.add(new Ink.Ring(centre, y + HEIGHT / 2, radius, accent));
      label(Integer.toString(i + 1), centre - 2, y + HEIGHT / 2 - 3);
    }
  }

  private void label(String text, float x, float y) {
    inks.add(new Ink.Words(x, y, font, 8, 0, Color.DARK_GRAY, text));
  }
}
