package no.samlese.benchmarks.demo;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks text into lines of a width, dividing words where a {@link Hyphenator} is given. */
final class LineBreaker {
  private static final float NOTE_SCALE = 0.6f;

  private final Hyphenator hyphenator;

  /**
   * @param hyphenator null where words are not divided
   */
  LineBreaker(Hyphenator hyphenator) {
    this.hyphenator = hyphenator;
  }

  /** The width of a line, in which the digit of a footnote is small. */
  static float width(PDFont font, float size, String line) {
    float width = 0;
    int from = 0;
    for (int at = line.indexOf(Block.NOTE); at >= 0; at = line.indexOf(Block.NOTE, from)) {
      width += Typefaces.width(font, size, line.substring(from, at));
      width += Typefaces.width(font, size * NOTE_SCALE, line.substring(at + 1, at + 2));
      from = at + 2;
    }
    return width + Typefaces.width(font, size, line.substring(from));
  }

  static float noteSize(float size) {
    return size * NOTE_SCALE;
  }

  List<String> lines(String text, PDFont font, float size, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String next : text.split(" ", -1)) {
      String word = next;
      while (!fits(line, word, font, size, width)) {
        int cut = line.isEmpty() ? 0 : division(line, word, font, size, width);
        if (cut > 0) {
          line.append(' ').append(word, 0, cut).append('-');
          word = word.substring(cut);
        } else if (line.isEmpty()) {
          break;
        }
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static boolean fits(
      StringBuilder line, String word, PDFont font, float size, float width) {
    String longer = line.isEmpty() ? word : line + " " + word;
    return width(font, size, longer) <= width;
  }

  /** How many letters of the word fit on the line, or 0. */
  private int division(StringBuilder line, String word, PDFont font, float size, float width) {
    if (hyphenator == null) {
      return 0;
    }
    List<Integer> breaks = hyphenator.breaks(word);
    for (int i = breaks.size() - 1; i >= 0; i--) {
      if (fits(line, word.substring(0, breaks.get(i)) + "-", font, size, width)) {
        return breaks.get(i);
      }
    }
    return 0;
  }
}
