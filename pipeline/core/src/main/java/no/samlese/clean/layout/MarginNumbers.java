package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Line numbers in the margin, as drafts carry them: the same step from line to line. They are taken
 * off their lines; a line that holds nothing else counts as blank.
 */
final class MarginNumbers {
  private static final int LEAST_RUN = 8;

  /** A draft numbers all its lines; a contents list may hold a run of numbers by chance. */
  private static final double LEAST_SHARE = 0.4;

  private MarginNumbers() {}

  static List<Line> strip(List<Line> lines) {
    boolean[] numbered = numbered(lines);
    if (count(numbered) < LEAST_SHARE * lines.size()) {
      return lines;
    }
    List<Line> stripped = new ArrayList<>(lines.size());
    int gap = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (numbered[i]) {
        line = line.withoutMargin(body(line.text()));
      }
      stripped.add(gap > 0 && !line.text().isEmpty() ? line.withGap(line.gap() + gap) : line);
      gap = line.text().isEmpty() ? gap + 1 : 0;
    }
    return stripped;
  }

  private static int count(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  /** A line is numbered if it stands in a run in which each number is the last one plus one. */
  private static boolean[] numbered(List<Line> lines) {
    boolean[] numbered = new boolean[lines.size()];
    List<Integer> run = new ArrayList<>();
    int expected = -1;
    int missed = 0;
    for (int i = 0; i < lines.size(); i++) {
      int number = number(lines.get(i).text());
      if (number >= 0 && number == expected) {
        run.add(i);
        expected++;
        missed = 0;
      } else if (run.size() < 2 || ++missed > 6) {
        mark(run, numbered);
        run.clear();
        missed = 0;
        if (number >= 0) {
          run.add(i);
          expected = number + 1;
        }
      }
    }
    mark(run, numbered);
    return numbered;
  }

  private static void mark(List<Integer> run, boolean[] numbered) {
    if (run.size() >= LEAST_RUN) {
      run.forEach(i -> numbered[i] = true);
    }
  }

  private static int number(String text) {
    int digits = digits(text);
    if (digits == 0 || digits > 5) {
      return -1;
    }
    int start = text.length() - digits;
    boolean apart = start == 0 || Shape.isBlank(text.charAt(start - 1));
    return apart ? Integer.parseInt(text, start, text.length(), 10) : -1;
  }

  private static int digits(String text) {
    int start = text.length();
    while (start > 0 && text.length() - start < 6 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.length() - start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String body(String text) {
    int end = text.length() - digits(text);
    while (end > 0 && Shape.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
