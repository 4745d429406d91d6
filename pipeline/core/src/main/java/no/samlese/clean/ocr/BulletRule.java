package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Edit;
import no.samlese.text.Span;

/** Bullets at the start of lines that were read as a letter: {@code e Samhandling}. */
final class BulletRule {
  private static final String RULE = "ocr.bullet";
  private static final double CONFIDENCE = 0.95;

  private BulletRule() {}

  /** The bullets in some parts of a text. */
  static List<Edit> edits(String text, List<Span> parts) {
    List<Edit> edits = new ArrayList<>();
    for (Span part : parts) {
      int line = part.start();
      while (line < part.end()) {
        int i = line;
        while (i < part.end() && text.charAt(i) == ' ') {
          i++;
        }
        if (isBullet(text, i, part.end())) {
          edits.add(new Edit(new Span(i, i + 1), text.substring(i, i + 1), "•", RULE, CONFIDENCE));
        }
        int end = text.indexOf('\n', line);
        line = end < 0 ? part.end() : end + 1;
      }
    }
    return edits;
  }

  private static boolean isBullet(String text, int i, int end) {
    return i + 2 < end
        && (text.charAt(i) == 'e' || text.charAt(i) == '®')
        && text.charAt(i + 1) == ' '
        && Character.isLetter(text.charAt(i + 2));
  }
}
