package no.samlese.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Markup;
import no.samlese.text.Page;
import no.samlese.text.PageSource;
import no.samlese.text.Span;

/** Puts the text of a document together, page by page, and remembers where what stands. */
final class PageCollector {
  private final StringBuilder text = new StringBuilder();
  private final List<Page> pages = new ArrayList<>();
  private final List<Markup> markup = new ArrayList<>();
  private int pageStart;
  private boolean inPage;
  private boolean recognised;

  /** A part that has begun and has not ended. */
  record Mark(int start, Markup.Kind kind, int level) {}

  void beginPage() {
    endPage();
    if (!pages.isEmpty()) {
      text.append(ExtractedDocument.PAGE_SEPARATOR);
    }
    pageStart = text.length();
    inPage = true;
    recognised = false;
  }

  /** Ends the page; text that follows belongs to the next one. */
  void endPage() {
    if (inPage) {
      Span span = new Span(pageStart, text.length());
      pages.add(new Page(pages.size() + 1, span, source(span)));
      inPage = false;
    }
  }

  private PageSource source(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return recognised ? PageSource.OCR : PageSource.TEXT_LAYER;
      }
    }
    return PageSource.NONE;
  }

  /** Says that the text of this page was recognised from an image. */
  void recognised() {
    recognised = true;
  }

  /**
   * Appends text as it came. Letters with detached accents are joined (a and ring become å), line
   * ends become line feeds, and characters that cannot be text are dropped.
   */
  void append(String characters) {
    if (!inPage) {
      if (characters.isBlank()) {
        return;
      }
      resume();
    }
    String joined = Normalizer.normalize(characters, Normalizer.Form.NFC);
    for (int i = 0; i < joined.length(); i++) {
      append(joined.charAt(i));
    }
  }

  private void append(char c) {
    switch (c) {
      case '\r', '\u0000', '\uFEFF' -> {}
      case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> text.append('\n');
      default -> text.append(c);
    }
  }

  /** Text outside every page (form fields after the last one) belongs to the page before. */
  private void resume() {
    if (pages.isEmpty()) {
      beginPage();
    } else {
      Page last = pages.remove(pages.size() - 1);
      pageStart = last.span().start();
      recognised = last.source() == PageSource.OCR;
      inPage = true;
    }
  }

  Mark mark(Markup.Kind kind, int level) {
    return new Mark(text.length(), kind, level);
  }

  void close(Mark mark) {
    if (text.length() > mark.start()) {
      markup.add(new Markup(new Span(mark.start(), text.length()), mark.kind(), mark.level()));
    }
  }

  String text() {
    return text.toString();
  }

  List<Page> pages() {
    endPage();
    return pages;
  }

  List<Markup> markup() {
    return markup;
  }
}
