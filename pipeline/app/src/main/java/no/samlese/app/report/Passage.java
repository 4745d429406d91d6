package no.samlese.app.report;

import java.util.regex.Pattern;

/**
 * Text of a document made fit to be shown: characters that no page may hold are replaced, blanks
 * are joined, and what is too long is cut. Escaping is left to the templates, which know the place.
 */
final class Passage {
  private static final char UNKNOWN = '\uFFFD';

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * Control characters, lone surrogates, code points that are no characters, and the controls that
   * turn the direction of what follows: a title must not reorder the page around it.
   */
  private static final Pattern UNFIT =
      Pattern.compile(
          "[\\p{Cc}&&[^\\s]]|[\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  /** Longest title, path or chain of headings. */
  private static final int LONGEST = 240;

  /** Length from which a context was cut by the stage that made it. */
  private static final int CONTEXT = 80;

  private Passage() {}

  static String plain(String text) {
    if (text == null) {
      return "";
    }
    if (isPlain(text)) {
      return text;
    }
    return BLANKS.matcher(UNFIT.matcher(text).replaceAll("\uFFFD")).replaceAll(" ");
  }

  /** Whether a text, as nearly all are, is of letters, marks and single spaces alone. */
  private static boolean isPlain(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean another = sign == ' ';
      if ((another && space) || !isCommon(sign)) {
        return false;
      }
      space = another;
    }
    return true;
  }

  /**
   * Whether a character is a letter of Europe, a mark that stands on keyboards or typesetters use,
   * or the space: all of them may be shown, and nearly all texts hold no others.
   */
  static boolean isCommon(char sign) {
    return (sign >= ' ' && sign < '\u007F')
        || (sign > '\u00A0' && sign <= '\u024F')
        || (sign >= '\u2010' && sign <= '\u2027');
  }

  /** The same with every character in its place, for text that offsets lead into. */
  static String inPlace(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char found = text.charAt(i);
      char fit = fit(text, i, found);
      if (fit != found) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, fit);
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static char fit(String text, int at, char found) {
    if (found >= ' ' && found < '\u007F') {
      return found;
    }
    if (found < ' ') {
      return found == '\n' || found == '\t' ? found : found < '\t' || found > '\r' ? UNKNOWN : ' ';
    }
    if (Character.isSurrogate(found)) {
      boolean low = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), found);
      boolean high =
          at + 1 < text.length() && Character.isSurrogatePair(found, text.charAt(at + 1));
      return low || high ? found : UNKNOWN;
    }
    return isUnfit(found) ? UNKNOWN : found;
  }

  private static boolean isUnfit(char found) {
    return Character.isISOControl(found)
        || (found >= 0x202A && found <= 0x202E)
        || (found >= 0x2066 && found <= 0x2069)
        || found >= 0xFFFE;
  }

  /** A title or name, cut if it is very long. */
  static String line(String text) {
    String line = plain(text).strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + " …";
  }

  /** What stands before a hit: from the first whole word on, where it was cut. */
  static String before(String left) {
    return wholeBefore(plain(left), left != null && left.length() >= CONTEXT - 1);
  }

  /** The same of text whose characters are still as they were. */
  static String rawBefore(String left) {
    return wholeBefore(left, left.length() >= CONTEXT - 1);
  }

  private static String wholeBefore(String text, boolean cut) {
    int space = text.indexOf(' ');
    return cut && space >= 0 ? "… " + text.substring(space + 1) : text.stripLeading();
  }

  /** What stands after a hit: up to the last whole word, where it was cut. */
  static String after(String right) {
    return wholeAfter(plain(right), right != null && right.length() >= CONTEXT - 1);
  }

  /** The same of text whose characters are still as they were. */
  static String rawAfter(String right) {
    return wholeAfter(right, right.length() >= CONTEXT - 1);
  }

  private static String wholeAfter(String text, boolean cut) {
    int space = text.lastIndexOf(' ');
    return cut && space > 0 ? text.substring(0, space) + " …" : text.stripTrailing();
  }
}
