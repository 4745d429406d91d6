package no.samlese.clean.ocr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which words of a text another text holds in the same order: the longest common run first,
 * then the same on either side of it (Ratcliff and Metzener 1988, as Python's difflib does it).
 */
final class MatchingBlocks {
  private final List<String> left;
  private final Map<String, int[]> places = new HashMap<>();

  private record Range(int leftStart, int leftEnd, int rightStart, int rightEnd) {}

  private MatchingBlocks(List<String> left, List<String> right) {
    this.left = left;
    Map<String, Integer> counts = new HashMap<>();
    right.forEach(word -> counts.merge(word, 1, Integer::sum));
    counts.forEach((word, count) -> places.put(word, new int[count]));
    Map<String, Integer> filled = new HashMap<>();
    for (int i = 0; i < right.size(); i++) {
      places.get(right.get(i))[filled.merge(right.get(i), 1, Integer::sum) - 1] = i;
    }
  }

  /** Which words of the left text the right text reproduces in place. */
  static boolean[] matched(List<String> left, List<String> right) {
    MatchingBlocks blocks = new MatchingBlocks(left, right);
    boolean[] matched = new boolean[left.size()];
    Deque<Range> open = new ArrayDeque<>();
    open.add(new Range(0, left.size(), 0, right.size()));
    while (!open.isEmpty()) {
      Range range = open.remove();
      Range found = blocks.longest(range);
      if (found.leftEnd() > found.leftStart()) {
        for (int i = found.leftStart(); i < found.leftEnd(); i++) {
          matched[i] = true;
        }
        open.add(
            new Range(
                range.leftStart(), found.leftStart(), range.rightStart(), found.rightStart()));
        open.add(new Range(found.leftEnd(), range.leftEnd(), found.rightEnd(), range.rightEnd()));
      }
    }
    return matched;
  }

  private Range longest(Range range) {
    Range best = new Range(range.leftStart(), range.leftStart(), range.rightStart(), 0);
    int length = 0;
    Map<Integer, Integer> runs = new HashMap<>();
    for (int i = range.leftStart(); i < range.leftEnd(); i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : places.getOrDefault(left.get(i), new int[0])) {
        if (j >= range.rightStart() && j < range.rightEnd()) {
          int run = runs.getOrDefault(j - 1, 0) + 1;
          next.put(j, run);
          if (run > length) {
            length = run;
            best = new Range(i - run + 1, i + 1, j - run + 1, j + 1);
          }
        }
      }
      runs = next;
    }
    return best;
  }
}
