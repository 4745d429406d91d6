package no.samlese.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Span;

/** What stands between quotation marks, paragraph by paragraph; found when first asked for. */
final class QuotedSpans {
  private static final String OPENING = "«“„”\"";
  private static final int LONGEST_NAME_WORDS = 8;

  private final CleanDocument document;
  private final int words;
  private final Map<Integer, List<Span>> byBlock = new HashMap<>();

  /**
   * @param words words from which on it is a quotation, and not a name or a word held at a distance
   */
  QuotedSpans(CleanDocument document, int words) {
    this.document = document;
    this.words = words;
  }

  boolean hold(int block, Span hit) {
    return spans(block).stream()
        .anyMatch(span -> span.contains(hit) && !isName(span) && wordsIn(span) >= words);
  }

  /** Whether a hit lies in marks that hold a few words of which the first has a capital letter. */
  boolean holdShortName(int block, Span hit) {
    return spans(block).stream().anyMatch(span -> span.contains(hit) && isName(span));
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

  private List<Span> spans(int block) {
    return byBlock.computeIfAbsent(block, this::find);
  }

  private List<Span> find(int index) {
    Block block = document.blocks().get(index);
    String text = document.text();
    List<Span> spans = new ArrayList<>();
    for (int i = block.span().start(); i < block.span().end(); i++) {
      char open = text.charAt(i);
      if (OPENING.indexOf(open) >= 0) {
        int close = closing(text, open, i + 1, block.span().end());
        if (close > i + 1) {
          spans.add(new Span(i + 1, close));
          i = close;
        }
      }
    }
    return spans;
  }

  private static int closing(String text, char open, int from, int end) {
    String marks = open == '«' ? "»" : "”“\"";
    for (int i = from; i < end; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
