package no.samlese.app.report;

/**
 * Text as JSON in a script. It holds neither what would end a script element nor what no page may
 * hold; blanks are joined.
 */
final class ScriptText {
  private final StringBuilder out;

  ScriptText(StringBuilder out) {
    this.out = out;
  }

  /** A string with its quotes. */
  void string(String text) {
    out.append('"');
    String fit = Passage.inPlace(text);
    boolean blank = false;
    for (int i = 0; i < fit.length(); i++) {
      char sign = fit.charAt(i);
      boolean space = isBlank(sign);
      if (!space) {
        sign(sign);
      } else if (!blank) {
        out.append(' ');
      }
      blank = space;
    }
    out.append('"');
  }

  private static boolean isBlank(char sign) {
    return sign <= ' ' || (sign >= '\u00A0' && Character.isSpaceChar(sign));
  }

  private void sign(char sign) {
    switch (sign) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '<' -> out.append("\\u003c");
      default -> out.append(sign);
    }
  }
}
