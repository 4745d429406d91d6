package no.samlese.benchmarks.demo;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Fills A4 pages from top to bottom, column after column, and keeps room for footnotes at their
 * feet. {@code y} is the baseline of the line that was printed last.
 */
final class PageFlow {
  static final float PAGE_WIDTH = 595.28f;
  static final float PAGE_HEIGHT = 841.89f;
  private static final float TOP = PAGE_HEIGHT - 85;
  private static final float FLOOR = 80;
  private static final float GUTTER = 22;
  private static final float NOTE_SIZE = 8.5f;

  private final Look look;
  private final Typefaces faces;
  private final LineBreaker breaker;
  private final List<List<Ink>> pages = new ArrayList<>();
  private final List<String> footLines = new ArrayList<>();
  private int column;
  private float y;

  PageFlow(Look look, Typefaces faces, Hyphenator hyphenator) {
    this.look = look;
    this.faces = faces;
    this.breaker = new LineBreaker(look.justified() ? hyphenator : null);
    newPage();
  }

  Look look() {
    return look;
  }

  Typefaces faces() {
    return faces;
  }

  LineBreaker breaker() {
    return breaker;
  }

  float margin() {
    return look.columns() == 1 ? 74 : 56;
  }

  /** The width of a column. */
  float width() {
    float all = PAGE_WIDTH - 2 * margin();
    return (all - GUTTER * (look.columns() - 1)) / look.columns();
  }

  /** Where the column begins. */
  float left() {
    return margin() + column * (width() + GUTTER);
  }

  float y() {
    return y;
  }

  /** The number of the page being filled, from 1. */
  int page() {
    return pages.size();
  }

  List<List<Ink>> pages() {
    return pages;
  }

  /** Closes the page, with its footnotes, and begins the next. */
  void newPage() {
    printFootnotes();
    pages.add(new ArrayList<>());
    column = 0;
    y = TOP;
  }

  /** Goes on to the next column if so much does not fit in this one. */
  void reserve(float height) {
    if (y - height < FLOOR + footHeight(footLines.size())) {
      if (column + 1 < look.columns()) {
        column++;
        y = TOP;
      } else {
        newPage();
      }
    }
  }

  void down(float height) {
    y -= height;
  }

  /** White space, which is dropped at the head of a column. */
  void space(float height) {
    if (y < TOP) {
      y -= height;
    }
  }

  void print(Ink ink) {
    pages.get(pages.size() - 1).add(ink);
  }

  /** Prints a line at {@code y}; digits of footnotes are small and raised. */
  void printLine(String line, float x, PDFont font, float size, float gap, Color colour) {
    float at = x;
    int from = 0;
    for (int note = line.indexOf(Block.NOTE); note >= 0; note = line.indexOf(Block.NOTE, from)) {
      at = printPiece(line.substring(from, note), at, y, font, size, gap, colour);
      String digit = line.substring(note + 1, note + 2);
      at = printPiece(digit, at, y + size / 3, font, LineBreaker.noteSize(size), 0, colour);
      from = note + 2;
    }
    printPiece(line.substring(from), at, y, font, size, gap, colour);
  }

  private float printPiece(
      String text, float x, float baseline, PDFont font, float size, float gap, Color colour) {
    if (text.isEmpty()) {
      return x;
    }
    print(new Ink.Words(x, baseline, font, size, gap, colour, text));
    long spaces = text.chars().filter(c -> c == ' ').count();
    return x + Typefaces.width(font, size, text) + spaces * gap;
  }

  /** Room for the line that calls for the note, and for the note on the same page. */
  void addFootnote(Block.Note note, float lineHeight) {
    String text = note.number() + " " + note.text();
    List<String> lines = breaker.lines(text, faces.body(), NOTE_SIZE, width());
    reserve(lineHeight + footHeight(lines.size()));
    footLines.addAll(lines);
  }

  private static float footHeight(int lines) {
    return lines == 0 ? 0 : 12 + lines * NOTE_SIZE * 1.3f;
  }

  private void printFootnotes() {
    if (footLines.isEmpty()) {
      return;
    }
    y = FLOOR + footHeight(footLines.size()) - 6;
    print(new Ink.Rule(margin(), y, margin() + 130, y, 0.6f, Color.BLACK));
    y -= 3;
    for (String line : footLines) {
      y -= NOTE_SIZE * 1.3f;
      printLine(line, margin(), faces.body(), NOTE_SIZE, 0, Color.BLACK);
    }
    footLines.clear();
  }

  /** Closes the last page. */
  void finish() {
    printFootnotes();
  }
}
