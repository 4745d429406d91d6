package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.text.Zone;

/**
 * Contents lists: runs of titles that end in a page number, with leaders, tabulators or a blank
 * before it. Their titles are the headings that the document has.
 */
final class ContentsRule implements LayoutRule {
  private static final int LONGEST_NAME = 40;
  private static final Set<String> NAMES =
      Set.of(
          "innhold",
          "innhald",
          "innholdsfortegnelse",
          "innhaldsliste",
          "innholdsliste",
          "innholdsoversikt",
          "innhaldsoversyn",
          "contents",
          "tableofcontents",
          "indhold",
          "indholdsfortegnelse",
          "figurliste",
          "tabelliste",
          "figuroversikt",
          "tabelloversikt");

  /** The leader and number at the end; possessive, so that no line is read twice. */
  private static final Pattern LED =
      Pattern.compile(
          "(?:\\.{3,}|…+|(?:\\. ){3,}|_{3,})[. …]{0,200}\\s{0,4}(?:s\\.\\s?)?\\d{0,4}$");

  private static final Pattern TABBED =
      Pattern.compile("(?:\\t|\\s{3,})\\s{0,9}(?:s\\.|side)?\\s{0,4}\\d{1,4}$");
  private static final Pattern PLAIN = Pattern.compile("\\s(?:s\\.\\s?)?\\d{1,3}$");
  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,5})\\.?\\s+\\p{L}.*");

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      boolean named =
          draft.isFree(i)
              && draft.line(i).length() <= LONGEST_NAME
              && NAMES.contains(Shape.key(draft.text(i)));
      if (!named && (!draft.isFree(i) || !endsLikeEntry(draft.text(i)))) {
        continue;
      }
      int last = end(draft, i, named);
      if (last > i) {
        claim(draft, i, last);
        i = last;
      }
    }
  }

  /** The last line of the list that starts here; -1 if none does. */
  private static int end(Draft draft, int from, boolean named) {
    int strong = 0;
    int weak = 0;
    int last = -1;
    int missed = 0;
    int page = 0;
    for (int i = named ? from + 1 : from; i < draft.size() && missed <= 2; i++) {
      if (draft.zone(i) == Zone.FURNITURE) {
        continue;
      }
      int number = entryPage(draft, i);
      boolean led = number >= 0 && isStrong(draft.text(i));
      if (led || (number > 0 && number >= page - 1 && number <= page + 60)) {
        strong += led ? 1 : 0;
        weak++;
        last = i;
        missed = 0;
        page = Math.max(number, page);
      } else if ((weak == 0 && !named) || !draft.line(i).isShort() || ++missed > 2) {
        break;
      }
    }
    boolean found = named ? weak >= 2 : (strong >= 3 && strong >= weak / 2) || weak >= 6;
    return found ? last : -1;
  }

  /** A cheap look before the patterns. */
  private static boolean endsLikeEntry(String text) {
    return isDigit(Shape.last(text)) || "._…".indexOf(Shape.last(text)) >= 0;
  }

  private static boolean isStrong(String text) {
    return LED.matcher(text).find() || TABBED.matcher(text).find();
  }

  /** The page an entry names, 0 if its leader ends in nothing, -1 if the line is no entry. */
  private static int entryPage(Draft draft, int index) {
    String text = draft.text(index);
    if (!draft.line(index).isShort() || !endsLikeEntry(text) || title(text).isEmpty()) {
      return -1;
    }
    int start = text.length();
    while (start > 0 && text.length() - start < 4 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == text.length()) {
      return LED.matcher(text).find() ? 0 : -1;
    }
    boolean entry = isStrong(text) || (PLAIN.matcher(text).find() && isTitle(text, start));
    return entry ? Integer.parseInt(text, start, text.length(), 10) : -1;
  }

  private static boolean isTitle(String text, int end) {
    String title = text.substring(0, end).strip();
    return Shape.letterShare(title) > 0.6
        && !Shape.endsSentence(title)
        && !title.endsWith(",")
        && title.length() < 110
        && (Shape.startsUpper(title) || Shape.startsDigit(title));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String title(String text) {
    String title = text;
    for (Pattern pattern : List.of(LED, TABBED, PLAIN)) {
      Matcher matcher = pattern.matcher(title);
      title = matcher.find() ? title.substring(0, matcher.start()) : title;
    }
    return Shape.key(title);
  }

  private static void claim(Draft draft, int from, int to) {
    List<Integer> entries = new ArrayList<>();
    boolean complete = true;
    for (int i = from; i <= to; i++) {
      if (draft.isFree(i)) {
        draft.zone(i, Zone.CONTENTS);
        if (complete || !Shape.startsLower(draft.text(i))) {
          draft.start(i);
        }
        complete = entryPage(draft, i) >= 0;
        if (entryPage(draft, i) >= 0) {
          entries.add(i);
        }
      }
    }
    boolean capitals = entries.stream().anyMatch(i -> Shape.isUpperCase(draft.text(i)));
    Map<String, Integer> contents = draft.contents();
    for (int i : entries) {
      contents.putIfAbsent(title(draft.text(i)), level(draft.text(i), capitals));
    }
  }

  private static int level(String text, boolean capitals) {
    Matcher matcher = NUMBERED.matcher(text);
    if (matcher.matches()) {
      return (int) matcher.group(1).chars().filter(c -> c == '.').count() + 1;
    }
    boolean part = text.toLowerCase(Locale.ROOT).startsWith("del ");
    return capitals && !Shape.isUpperCase(text) && !part ? 2 : 1;
  }
}
