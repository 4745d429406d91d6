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
    if (isPlain(text)) {
      out.append(text);
    } else {
      signs(Passage.inPlace(text));
    }
    out.append('"');
  }

  /** Whether a text, as nearly all are, can stand as it is. */
  private static boolean isPlain(String text) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean special = sign == '"' || sign == '\\' || sign == '<' || (sign == ' ' && blank);
      if (special || !Passage.isCommon(sign)) {
        return false;
      }
      blank = sign == ' ';
    }
    return true;
  }

  private void signs(String fit) {
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
  }

  private static boolean isBlank(char sign) {
    return sign <= ' ' || sign == '\u00A0' || (sign >= '\u1680' && Character.isSpaceChar(sign));
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
