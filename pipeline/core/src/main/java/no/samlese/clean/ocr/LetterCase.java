package no.samlese.clean.ocr;

import java.util.Locale;

/** Gives readings the capitals of what was read; letters of confusions follow their neighbours. */
final class LetterCase {
  private final ConfusionTable table;

  LetterCase(ConfusionTable table) {
    this.table = table;
  }

  /**
   * A reading in the case of what was read.
   *
   * @param raw what was read
   * @param lower the reading in lower case
   * @param confusions numbers of the confusions that lead from one to the other
   * @param positions where in the reading they stand
   */
  String text(String raw, String lower, int[] confusions, int[] positions) {
    StringBuilder text = new StringBuilder(lower.length());
    int position = 0;
    int next = 0;
    while (text.length() < lower.length()) {
      if (next < confusions.length && positions[next] == text.length()) {
        position = confused(raw, text, table.get(confusions[next++]), position);
      } else {
        char c = raw.charAt(position++);
        char made = lower.charAt(text.length());
        text.append(Character.isUpperCase(c) ? Character.toUpperCase(made) : made);
      }
    }
    return text.toString();
  }

  private static int confused(String raw, StringBuilder text, Confusion confusion, int position) {
    int end = position + confusion.read().length();
    boolean upper = Character.isUpperCase(confusion.printed().charAt(0)) && !confusion.isFreeCase();
    if (!upper && !confusion.read().equals("I")) {
      upper = isUpperBeside(raw, position - 1, end) && hasTwoCapitals(raw);
    }
    String printed = confusion.printed().toLowerCase(Locale.ROOT);
    text.append(upper ? printed.toUpperCase(Locale.ROOT) : printed);
    return end;
  }

  /** Whether a confusion would put a capital inside a word in lower case. */
  static boolean isStrayCapital(String raw, int position, Confusion confusion) {
    return position > 0
        && Character.isUpperCase(confusion.printed().charAt(0))
        && !(isUpperBeside(raw, position - 1, position + confusion.read().length())
            && hasTwoCapitals(raw));
  }

  /** Whether the letters beside a gap are capitals, as far as there are any. */
  private static boolean isUpperBeside(String raw, int before, int after) {
    return (before >= 0 || after < raw.length())
        && isUpperOrNone(raw, before)
        && isUpperOrNone(raw, after);
  }

  private static boolean isUpperOrNone(String raw, int at) {
    return at < 0
        || at >= raw.length()
        || !Character.isLetter(raw.charAt(at))
        || Character.isUpperCase(raw.charAt(at));
  }

  private static boolean hasTwoCapitals(String raw) {
    int capitals = 0;
    for (int i = 0; i < raw.length(); i++) {
      capitals += Character.isUpperCase(raw.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2;
  }
}
