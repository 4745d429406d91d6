package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.ExtractedDocument;

/** Cuts the text of a document into lines that hold text, with what their blanks tell. */
final class LineReader {
  private final ExtractedDocument document;
  private final String text;
  private final boolean paged;
  private final List<Line> lines = new ArrayList<>();
  private int gap;
  private int page;

  private LineReader(ExtractedDocument document) {
    this.document = document;
    this.text = document.text();
    this.paged = document.pages().size() > 1 || text.indexOf(ExtractedDocument.PAGE_SEPARATOR) >= 0;
  }

  static List<Line> read(ExtractedDocument document) {
    return new LineReader(document).read();
  }

  private List<Line> read() {
    int start = 0;
    int form = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\f' || c == '\r' || c == '\u2028' || c == '\u2029') {
        if (c != '\r' || i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
          add(start, i, 1 + form);
          start = i + 1;
        }
        form += c == '\f' ? 1 : 0;
      }
    }
    return lines;
  }

  private void add(int from, int to, int formPage) {
    int start = from;
    int end = to;
    while (start < end && Shape.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Shape.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      gap++;
      return;
    }
    int number = pageAt(start, formPage);
    boolean opens = paged ? number != page : lines.isEmpty() || start - from == 1;
    lines.add(
        new Line(
            start,
            end,
            end,
            text.substring(start, end),
            number,
            start - from,
            trailing(end, to),
            gap,
            opens));
    page = number;
    gap = 0;
  }

  private int trailing(int end, int to) {
    int blanks = 0;
    for (int i = end; i < to; i++) {
      blanks += text.charAt(i) == '\t' ? 2 : 1;
    }
    return blanks;
  }

  private int pageAt(int offset, int formPage) {
    return document.pages().size() > 1
        ? document.pages().get(document.pageIndexAt(offset)).number()
        : formPage;
  }
}
