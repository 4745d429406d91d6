package no.samlese.clean.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one document, with and without hyphens, that no line break cuts. */
final class DocumentWords {
  private static final int LONGEST = 60;
  private final Map<String, Integer> counts = new HashMap<>();

  /** Counts the words if any line ends in a hyphen; nobody asks otherwise. */
  static DocumentWords of(List<Line> lines) {
    DocumentWords words = new DocumentWords();
    if (lines.stream().anyMatch(line -> Shape.endsWithHyphen(line.text()))) {
      boolean broken = false;
      for (Line line : lines) {
        words.count(line.text(), broken);
        broken = Shape.endsWithHyphen(line.text());
      }
    }
    return words;
  }

  private void count(String text, boolean broken) {
    int start = -1;
    boolean skip = broken;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inside = Character.isLetter(c) || (start >= 0 && c == '-');
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        boolean whole = text.charAt(i - 1) != '-' && i - start <= LONGEST && i - start > 3;
        if (whole && !skip) {
          counts.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        skip = false;
        start = -1;
      }
    }
  }

  int count(String lowerCaseWord) {
    return counts.getOrDefault(lowerCaseWord, 0);
  }
}
