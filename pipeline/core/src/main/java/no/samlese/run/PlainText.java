package no.samlese.run;

import java.util.List;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Metadata;
import no.samlese.text.Page;
import no.samlese.text.PageSource;
import no.samlese.text.Span;

/** Text that comes from no file, as a document of one page. */
public final class PlainText {
  private static final String NO_FILE = "0".repeat(64);

  private PlainText() {}

  public static ExtractedDocument document(String text) {
    Page page = new Page(1, new Span(0, text.length()), PageSource.TEXT_LAYER);
    return new ExtractedDocument(
        NO_FILE, Metadata.ofType("text/plain"), text, List.of(page), List.of());
  }
}
