package no.samlese.benchmarks.demo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document; the letters that it uses are embedded in it. */
record Typefaces(PDFont body, PDFont bodyBold, PDFont bodyItalic, PDFont head, PDFont headBold) {
  private static final String FOLDER = "/usr/share/fonts/truetype/liberation/";

  static Typefaces load(PDDocument document, Look look) throws IOException {
    return new Typefaces(
        load(document, look.bodyFamily() + "-Regular"),
        load(document, look.bodyFamily() + "-Bold"),
        load(document, look.bodyFamily() + "-Italic"),
        load(document, look.headFamily() + "-Regular"),
        load(document, look.headFamily() + "-Bold"));
  }

  private static PDFont load(PDDocument document, String name) throws IOException {
    File file = new File(FOLDER + "Liberation" + name + ".ttf");
    if (!file.isFile()) {
      throw new IOException(file + " is missing: apt-get install fonts-liberation");
    }
    return PDType0Font.load(document, file);
  }

  /** The width in points. */
  static float width(PDFont font, float size, String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
