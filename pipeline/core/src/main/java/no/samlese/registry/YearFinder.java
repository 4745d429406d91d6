package no.samlese.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the year of a document: when it was adopted, else when its period begins, else a year that
 * stands alone. A far year ("samfunnsdel 2040") or a year after "mot" is a horizon and never taken.
 */
final class YearFinder {
  private static final int FIRST_YEAR = 1990;
  private static final int LONGEST_PERIOD = 30;
  private static final int HEAD = 600;
  private static final int EARLY = 2_000;

  private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)(?!\\d)";
  private static final String MONTH =
      "(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)";

  private static final String ADOPTION =
      "(?i)(?=[segv])(?<!\\p{L})(?:slutt|endelig )?(?:vedtatt|vedtek[en]n?e?|vedtak|(?:egen)?godkjen[td])"
          + "(?!\\p{L})[^\\d]{0,60}?(?:sak\\s*\\d+[/-]\\d+[^\\d]{0,20}?)?";
  private static final String DAY = "\\d{1,2}[._]\\s?(?:\\d{1,2}[._]\\s?|" + MONTH + "\\s+)";

  /** "Vedtatt 12.05.2021", "vedtatt av kommunestyret i sak 34/21, 12. mai 2021", "vedtatt 2021". */
  private static final Pattern ADOPTED =
      Pattern.compile(ADOPTION + "(?:" + DAY + "|" + MONTH + "\\s+)?" + YEAR);

  /** The same with the day: deep in a text, "vedtatt" and a year are often far apart in sense. */
  private static final Pattern ADOPTED_ON = Pattern.compile(ADOPTION + DAY + YEAR);

  private static final Pattern PERIOD =
      Pattern.compile(
          YEAR + "\\s?(?:[-–—_/]| til | )\\s?((?:19|20)\\d\\d|\\d\\d(?![-.\\d]))(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,2}[._]\\d{1,2}[._]((?:19|20)\\d\\d)(?!\\d)"
              + "|((?:19|20)\\d\\d)[-_.]\\d\\d[-_.]\\d\\d(?!\\d)"
              + "|((?:19|20)\\d\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))");
  private static final Pattern MONTH_YEAR =
      Pattern.compile("(?iu)(?<!\\p{L})" + MONTH + "\\s+" + YEAR);
  private static final Pattern SINGLE = Pattern.compile("(?<![\\d/.,])((?:19|20)\\d\\d)(?![\\d])");
  private static final Pattern IN_TEXT =
      Pattern.compile("(?<![\\p{L}\\d/.,-])((?:19|20)\\d\\d)(?![\\p{L}\\d-])");
  private static final Pattern TOWARDS =
      Pattern.compile("(?iu)(?:mot|til|innen|fram til|frem til|for år)[\\s_-]*$");

  private final MunicipalityRegister register;
  private final int horizonFrom;

  YearFinder(MunicipalityRegister register, int horizonFrom) {
    this.register = register;
    this.horizonFrom = horizonFrom;
  }

  Finding find(PathParts path, DocumentClues clues) {
    List<Finding> found = new ArrayList<>();
    found.add(inName(path.fileName(), How.FILE_NAME, 1));
    found.add(inName(clues.title(), How.TITLE, Confidence.TITLE));
    found.add(inText(clues.firstPages()));
    for (String folder : path.foldersNearestFirst()) {
      found.add(inName(folder, How.FOLDER, Confidence.YEAR_FOLDER));
    }
    return strengthened(found);
  }

  /** The surest, the surer for others that agree. */
  private static Finding strengthened(List<Finding> found) {
    List<Finding> surestFirst = new ArrayList<>(found);
    surestFirst.sort(Comparator.comparingDouble(Finding::confidence).reversed());
    Finding best = surestFirst.remove(0);
    double doubt = 1 - best.confidence();
    for (Finding other : surestFirst) {
      if (other.value().equals(best.value())) {
        doubt *= 1 - other.confidence() / 2;
      }
    }
    return best.isEmpty()
        ? Finding.NONE
        : new Finding(best.value(), best.how(), Math.min(Confidence.HIGHEST_INFERRED, 1 - doubt));
  }

  private Finding inName(String name, How how, double factor) {
    Finding adopted = first(ADOPTED, name, how, Confidence.YEAR_ADOPTED * factor);
    Finding period = period(name, how, Confidence.YEAR_PERIOD * factor);
    Finding date = first(DATE, name, how, Confidence.YEAR_SINGLE * factor);
    Finding single = single(SINGLE, name, how, Confidence.YEAR_SINGLE * factor);
    return firstOf(adopted, date, period, single);
  }

  private Finding inText(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String early = text.substring(0, Math.min(EARLY, text.length()));
    return firstOf(
        first(ADOPTED, early, How.FIRST_PAGES, Confidence.YEAR_TEXT_ADOPTED),
        period(head, How.FIRST_PAGES, Confidence.YEAR_TEXT_PERIOD),
        first(MONTH_YEAR, head, How.FIRST_PAGES, Confidence.YEAR_TEXT_MONTH),
        first(ADOPTED_ON, text, How.FIRST_PAGES, Confidence.YEAR_TEXT_ADOPTED_LATER),
        single(IN_TEXT, head, How.FIRST_PAGES, Confidence.YEAR_TEXT_SINGLE));
  }

  private static Finding firstOf(Finding... findings) {
    for (Finding finding : findings) {
      if (!finding.isEmpty()) {
        return finding;
      }
    }
    return Finding.NONE;
  }

  private Finding first(Pattern pattern, String text, How how, double confidence) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        String year = matcher.group(group);
        if (year != null && isYear(year)) {
          return new Finding(year, how, confidence);
        }
      }
    }
    return Finding.NONE;
  }

  private Finding period(String text, How how, double confidence) {
    Matcher matcher = PERIOD.matcher(text);
    for (int from = 0; matcher.find(from); from = matcher.end(1)) {
      int start = Integer.parseInt(matcher.group(1));
      String second = matcher.group(2);
      int end = Integer.parseInt(second) + (second.length() == 2 ? start / 100 * 100 : 0);
      if (isYear(matcher.group(1)) && end > start && end <= start + LONGEST_PERIOD) {
        return new Finding(matcher.group(1), how, confidence);
      }
    }
    return Finding.NONE;
  }

  private Finding single(Pattern pattern, String text, How how, double confidence) {
    Matcher matcher = pattern.matcher(text);
    String code = "";
    while (matcher.find()) {
      String year = matcher.group(1);
      String before = text.substring(Math.max(0, matcher.start() - 12), matcher.start());
      if (!isYear(year) || TOWARDS.matcher(before).find()) {
        continue;
      }
      if (matcher.start() == 0 && how != How.TITLE && register.isCode(year)) {
        // 2012_alta_2015: the first number may be Alta's old code; another year is surer.
        code = year;
        continue;
      }
      return new Finding(year, how, confidence);
    }
    return code.isEmpty() ? Finding.NONE : new Finding(code, how, confidence * 0.5);
  }

  private boolean isYear(String digits) {
    int year = Integer.parseInt(digits);
    return year >= FIRST_YEAR && year < horizonFrom;
  }
}
