package no.samlese.clean.layout;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.text.Zone;

/**
 * List items: a bullet, also one misread as a letter, or a number or letter with a stop or bracket.
 * A mark that only happens to stand at the beginning of a line in mid-sentence is no item.
 */
final class ListRule implements LayoutRule {
  private static final String GLYPHS =
      "•●▪■□◦‣·∙⁃➢➤►▶✓✔☐○◆❖\uF0B7\uF0A7\uF0A8\uF0FC\uF0D8\uF02D\uF0E0\uF076";
  private static final String LETTERS = "oOe®*¢";
  private static final int NEAR = 14;
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\(?\\d{1,2}[.)]|\\(?[a-zæøåA-ZÆØÅ]\\)|[a-hA-H]\\.)\\s+(\\S).*");
  private static final Pattern BARE_NUMBER = Pattern.compile("^\\d{1,2}[.,)]$");
  private static final Set<String> MONTHS =
      Set.of(
          "januar",
          "februar",
          "mars",
          "april",
          "mai",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "desember");

  /** Whether the line begins with a mark that can only be an item's. */
  static boolean isItem(String text) {
    return glyphs(text) > 0 || isDash(text) || startsWithNumber(text);
  }

  /**
   * Length of the bullets at the beginning and what belongs to them, without blanks after; or 0.
   */
  static int glyphs(String text) {
    int end = 0;
    while (end < text.length() && end < 3 && isGlyph(text.charAt(end))) {
      end++;
    }
    return end < text.length() && (end > 0) ? end : 0;
  }

  /** Whether a character may stand between an item's first mark and its text. */
  static boolean isBlankOrGlyph(char c) {
    return Shape.isBlank(c) || isGlyph(c);
  }

  private static boolean isGlyph(char c) {
    return GLYPHS.indexOf(c) >= 0 || (c >= '\uE000' && c <= '\uF8FF') || c == '\uFFFD';
  }

  private static boolean isDash(String text) {
    return text.length() > 2
        && "-–—".indexOf(text.charAt(0)) >= 0
        && (isBlankAt(text, 1) || Character.isUpperCase(text.charAt(1)));
  }

  private static boolean isBlankAt(String text, int index) {
    return Shape.isBlank(text.charAt(index));
  }

  static boolean startsWithNumber(String text) {
    char first = Shape.first(text);
    boolean marked =
        Character.isDigit(first)
            || first == '('
            || (text.length() > 2 && ".)".indexOf(text.charAt(1)) >= 0);
    if (!marked || text.length() > 20 * Line.RULE_LIMIT) {
      return false;
    }
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() && !MONTHS.contains(Shape.firstWord(text.substring(matcher.start(1))));
  }

  /** Whether the line begins with a letter that a scanner makes of a bullet. */
  static boolean isLetterBullet(String text) {
    return text.length() > 3
        && LETTERS.indexOf(text.charAt(0)) >= 0
        && isBlankAt(text, 1)
        && !Shape.isBlank(text.charAt(2));
  }

  @Override
  public void apply(Draft draft) {
    int[] lastLetter = new int[128];
    java.util.Arrays.fill(lastLetter, -1);
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFree(i)) {
        String text = draft.text(i);
        if (isLetterBullet(text)) {
          letter(draft, i, lastLetter);
        } else if ((isItem(text) && !insideSentence(draft, i))
            || BARE_NUMBER.matcher(text).matches()) {
          claim(draft, i);
        }
      }
    }
  }

  /** A letter is a bullet if another line nearby begins so, or a colon or an item stands before. */
  private static void letter(Draft draft, int index, int[] lastLetter) {
    int letter = draft.text(index).charAt(0) & 127;
    int other = lastLetter[letter];
    int before = draft.before(index);
    lastLetter[letter] = index;
    boolean introduced =
        before >= 0 && (draft.text(before).endsWith(":") || draft.zone(before) == Zone.LIST);
    if (introduced) {
      claim(draft, index);
    } else if (other >= 0 && index - other <= NEAR) {
      claim(draft, index);
      if (draft.isFree(other)
          && (before < 0 || Shape.startsUpper(draft.text(other).substring(2)))) {
        claim(draft, other);
      }
    }
  }

  private static void claim(Draft draft, int index) {
    draft.zone(index, Zone.LIST);
    draft.start(index);
  }

  private static boolean insideSentence(Draft draft, int index) {
    int before = draft.before(index);
    String text = draft.text(index);
    if (before < 0 || glyphs(text) > 0) {
      return false;
    }
    String last = draft.text(before);
    boolean small = Shape.startsLower(afterMark(text)) || Shape.startsDigit(afterMark(text));
    boolean full = draft.line(before).length() > 0.75 * draft.measure().width();
    boolean open = !Shape.endsSentence(last) && !last.endsWith(":") && !last.endsWith(";");
    return open
        && full
        && !draft.hasGapBefore(index)
        && (small || Shape.endsOpen(last) || startsWithStop(text));
  }

  /** A number and a full stop may be the end of a sentence that the line before began. */
  private static boolean startsWithStop(String text) {
    return Shape.startsDigit(text) && Shape.firstWord(text).endsWith(".");
  }

  private static String afterMark(String text) {
    int end = Shape.firstWord(text).length();
    while (end < text.length() && end < 20 && isBlankAt(text, end)) {
      end++;
    }
    return text.substring(end);
  }
}
