package no.samlese.app.report.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a block that is shown.
 *
 * @param from first offset in the clean text
 * @param to offset after the last
 */
record Window(int from, int to) {
  /** Longest text of a block that is shown whole; of a longer one as much is shown. */
  static final int LONGEST = 20_000;

  /** Text shown at the beginning of a block that is cut. */
  private static final int BEGINNING = 1_000;

  /** Text shown on each side of a hit. */
  private static final int CONTEXT = 150;

  /** What is shown of a block: all, or if it is too long its beginning and what is around hits. */
  static List<Window> of(TextBlock block, List<TextMark> marks) {
    int end = block.start() + block.text().length();
    if (block.text().length() <= LONGEST) {
      return block.text().isEmpty() ? List.of() : List.of(new Window(block.start(), end));
    }
    List<Window> windows = new ArrayList<>();
    Window last = new Window(block.start(), block.start() + BEGINNING);
    int shown = BEGINNING;
    for (TextMark mark : marks) {
      int from = Math.max(last.to(), mark.start() - CONTEXT);
      int to = Math.min(end, mark.end() + CONTEXT);
      if (to <= from) {
        continue;
      }
      shown += to - from;
      if (shown > LONGEST) {
        break;
      }
      if (from == last.to()) {
        last = new Window(last.from(), to);
      } else {
        windows.add(last.within(block));
        last = new Window(from, to);
      }
    }
    windows.add(last.within(block));
    return windows;
  }

  /** The same without half a character at either end. */
  private Window within(TextBlock block) {
    return new Window(whole(block, from), whole(block, to));
  }

  private static int whole(TextBlock block, int offset) {
    int at = offset - block.start();
    String text = block.text();
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? offset - 1 : offset;
  }
}
