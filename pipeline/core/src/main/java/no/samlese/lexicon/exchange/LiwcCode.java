package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.lexicon.Place;

/**
 * A number after a word in a dictionary of LIWC, with the conditions of LIWC2007 resolved.
 *
 * <ul>
 *   <li>{@code kind <of>131/125}: 131 before <i>of</i>, else 125. A phrase goes before a word in
 *       our matching, so <i>kind of</i> under 131 and <i>kind</i> under 125 find the same.
 *   <li>{@code like (02 134)125/464}: 125 after a word of category 2 or 134, else 464. We have no
 *       such condition: the second stays, the first is noted as lost.
 * </ul>
 *
 * <p>Source: operator's manual of LIWC2007, conditional categories.
 *
 * @param text the word, or the phrase that a condition makes of it
 * @param category number of the category
 */
record LiwcCode(String text, int category) {
  private static final Pattern CODE =
      Pattern.compile(
          "<([^>]+)>(\\d+)(?:/(\\d+))?|\\(([\\d\\s]+)\\)(\\d+)(?:/(\\d+))?|(\\d+)|(\\S+)");

  /** What the codes after a word stand for. */
  static List<LiwcCode> parse(String word, String codes, Place place, Report.Builder report) {
    List<LiwcCode> found = new ArrayList<>();
    Matcher matcher = CODE.matcher(codes);
    while (matcher.find()) {
      if (matcher.group(7) != null) {
        found.add(new LiwcCode(word, Integer.parseInt(matcher.group(7))));
      } else if (matcher.group(1) != null) {
        found.add(new LiwcCode(word + ' ' + matcher.group(1), number(matcher, 2)));
        addElse(word, matcher, 3, found);
        report.note(
            "Conditions on the next word become phrases", place, word + ' ' + matcher.group());
      } else if (matcher.group(4) != null) {
        addElse(word, matcher, 6, found);
        report.note(
            "Conditions on the word before are lost: the word counts in the second category only,"
                + " or not at all if there is none",
            place,
            word + ' ' + matcher.group());
      } else {
        report.note(
            "What is no number of a category is left out", place, word + ' ' + matcher.group());
      }
    }
    return found;
  }

  private static void addElse(String word, Matcher matcher, int group, List<LiwcCode> found) {
    if (matcher.group(group) != null) {
      found.add(new LiwcCode(word, number(matcher, group)));
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
