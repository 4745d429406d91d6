package no.samlese.context;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.samlese.text.CleanDocument;
import no.samlese.text.Span;

/** What stands between quotation marks, paragraph by paragraph; found when first asked for. */
final class QuotedSpans {
  private static final String OPENING = "«“„”\"";
  private static final int LONGEST_NAME_WORDS = 8;

  private final CleanDocument document;
  private final int words;
  private final Map<Integer, NavigableMap<Integer, Span>> byBlock = new HashMap<>();

  /**
   * @param words words from which on it is a quotation, and not a name or a word held at a distance
   */
  QuotedSpans(CleanDocument document, int words) {
    this.document = document;
    this.words = words;
  }

  boolean hold(int block, Span hit) {
    Span span = around(block, hit);
    return span != null && !isName(span) && wordsIn(span) >= words;
  }

  /** Whether a hit lies in marks that hold a few words of which the first has a capital letter. */
  boolean holdShortName(int block, Span hit) {
    Span span = around(block, hit);
    return span != null && isName(span);
  }

  /** The span in marks that a hit lies in, or null; they do not overlap. */
  private Span around(int block, Span hit) {
    Map.Entry<Integer, Span> before =
        byBlock.computeIfAbsent(block, this::find).floorEntry(hit.start());
    return before != null && before.getValue().contains(hit) ? before.getValue() : null;
  }

  private boolean isName(Span span) {
    String inner = span.of(document.text());
    int count = wordsIn(span);
    return count > 1
        && count <= LONGEST_NAME_WORDS
        && Character.isUpperCase(inner.codePointAt(0))
        && !inner.endsWith(".");
  }

  private int wordsIn(Span span) {
    return span.of(document.text()).strip().split("\\s+").length;
  }

  private NavigableMap<Integer, Span> find(int index) {
    Span block = document.blocks().get(index).span();
    String text = document.text();
    NavigableMap<Integer, Span> spans = new TreeMap<>();
    Closing french = new Closing("»");
    Closing other = new Closing("”“\"");
    for (int i = block.start(); i < block.end(); i++) {
      char open = text.charAt(i);
      if (OPENING.indexOf(open) >= 0) {
        int close = (open == '«' ? french : other).after(text, i + 1, block.end());
        if (close > i + 1 && close < block.end()) {
          spans.put(i + 1, new Span(i + 1, close));
          i = close;
        }
      }
    }
    return spans;
  }

  /** Finds the next mark that closes. It goes through a text once, though it is asked often. */
  private static final class Closing {
    private final String marks;
    private int next = -1;

    Closing(String marks) {
      this.marks = marks;
    }

    /** Place of the next mark from a place on, which is not before the last; or the end. */
    int after(String text, int from, int end) {
      next = Math.max(next, from);
      while (next < end && marks.indexOf(text.charAt(next)) < 0) {
        next++;
      }
      return next;
    }
  }
}
