package no.samlese.app.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.regex.Pattern;

/** The type of all drawings, and how wide a text gets in it. */
final class Typeface {
  static final int BASE = 13;
  static final int SMALL = 12;

  /** Equal in width, so that what is measured here fits where another one of them is shown. */
  private static final List<String> WANTED = List.of("Liberation Sans", "Arial", "Helvetica");

  /** The same for style sheets. */
  static final String STACK = "Arial, 'Liberation Sans', Helvetica, sans-serif";

  private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);
  private static final String FAMILY = family();

  static final Font PLAIN = new Font(FAMILY, Font.PLAIN, BASE);
  static final Font BOLD = new Font(FAMILY, Font.BOLD, BASE);
  static final Font LITTLE = new Font(FAMILY, Font.PLAIN, SMALL);

  /** Blanks and dashes, which look lost before an ellipsis. */
  private static final Pattern TAIL = Pattern.compile("[\\s\\p{Pd}]+$");

  private Typeface() {}

  private static String family() {
    for (String name : WANTED) {
      if (new Font(name, Font.PLAIN, BASE).getFamily().equals(name)) {
        return name;
      }
    }
    return Font.SANS_SERIF;
  }

  static double width(String text, Font font) {
    return font.getStringBounds(text, PAPER).getWidth();
  }

  /** The text, cut and marked with an ellipsis if it is wider than there is room. */
  static String fit(String text, Font font, double room) {
    if (width(text, font) <= room) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(cut(text, middle), font) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cut(text, low);
  }

  private static String cut(String text, int length) {
    boolean halved = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    String kept = text.substring(0, halved ? length - 1 : length);
    return TAIL.matcher(kept).replaceAll("") + "…";
  }
}
