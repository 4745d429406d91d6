package no.samlese.clean.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.text.Zone;

/**
 * Page numbers on a line of their own: at the edge of a page and in step with the pages, or, where
 * the page marks are lost, alone between runs of blank lines.
 */
final class PageNumberRule implements LayoutRule {
  private static final int EDGE = 4;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—|~ ]{0,3}(?:(?:[Ss]ide|SIDE|[Pp]age|s\\.)?\\s{0,3})(\\d{1,4}|[ivxlc]{1,6})"
              + "\\s?(?:(?:av|of|/|\\|)\\s?\\d{1,4})?[-–—|~ ]{0,3}");
  private static final Pattern OF_PAGES =
      Pattern.compile("(?:[Ss]ide|[Pp]age)\\s{1,3}(?:av|of)?\\s{0,3}\\d{1,4}\\s{0,3}.{0,12}");

  @Override
  public void apply(Draft draft) {
    if (draft.isPaged()) {
      onPages(draft);
    } else {
      alone(draft);
    }
  }

  private static void onPages(Draft draft) {
    int[] edge = EdgeRank.of(draft);
    Map<Integer, Integer> offsets = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      int number = edge[i] < EDGE ? number(draft.text(i)) : -1;
      if (number >= 0) {
        offsets.merge(draft.line(i).page() - number, 1, Integer::sum);
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.text(i);
      if (edge[i] < EDGE && text.length() < 30 && draft.isFree(i)) {
        int number = number(text);
        boolean inStep = number > 0 && offsets.getOrDefault(draft.line(i).page() - number, 0) >= 3;
        boolean named = Character.isLetter(text.charAt(0)) && OF_PAGES.matcher(text).matches();
        if (inStep || named || (isSmall(text) && number >= 0 && edge[i] == 0)) {
          draft.zone(i, Zone.FURNITURE);
        }
      }
    }
  }

  private static boolean isSmall(String text) {
    return text.length() <= 3 || (Character.isLetter(text.charAt(0)) && text.length() > 6);
  }

  private static void alone(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      if (line.length() <= 12 && draft.isFree(i) && number(line.text()) >= 0) {
        int after = i + 1 < draft.size() ? draft.line(i + 1).gap() : 1;
        boolean foot = i + 1 < draft.size() && draft.line(i + 1).pageStart() && line.gap() >= 1;
        boolean loose = foot || line.gap() >= 2 || after >= 2 || (line.gap() >= 1 && after >= 1);
        if (loose && !nextToCell(draft, i - 1) && !nextToCell(draft, i + 1)) {
          draft.zone(i, Zone.FURNITURE);
        }
      }
    }
  }

  /** Whether the neighbour is a number or a scrap too: then this is a table, and no page number. */
  private static boolean nextToCell(Draft draft, int index) {
    return index >= 0
        && index < draft.size()
        && draft.line(index).isShort()
        && draft.line(index).length() < 12
        && Shape.letterShare(draft.text(index)) < 0.5;
  }

  /** The number, 0 for a Roman one, -1 if the line is no page number. */
  private static int number(String text) {
    if (text.length() > 30) {
      return -1;
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return -1;
    }
    String digits = matcher.group(1);
    return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 0;
  }
}
