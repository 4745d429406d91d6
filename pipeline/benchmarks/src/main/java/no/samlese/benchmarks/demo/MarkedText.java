package no.samlese.benchmarks.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text without its marks, and the marks in their order. */
record MarkedText(String text, List<Mark> marks) {
  private static final Pattern MARK = Pattern.compile("\\[\\[([^\\]|]+)\\|([^\\]|]+)\\]\\]");

  MarkedText {
    marks = List.copyOf(marks);
    if (text.contains("[[") || text.contains("]]")) {
      throw new IllegalArgumentException("A mark is not closed: " + text);
    }
  }

  /** Takes the marks {@code [[surface|category, category]]} out of a text. */
  static MarkedText parse(String raw) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(raw);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      for (String category : matcher.group(2).split(", ", -1)) {
        marks.add(new Mark(matcher.group(1), category));
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group(1)));
    }
    matcher.appendTail(text);
    return new MarkedText(text.toString(), marks);
  }
}
