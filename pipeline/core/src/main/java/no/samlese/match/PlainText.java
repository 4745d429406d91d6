package no.samlese.match;

import java.util.List;
import no.samlese.text.Alignment;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Metadata;
import no.samlese.text.Page;
import no.samlese.text.PageSource;
import no.samlese.text.Span;
import no.samlese.text.Zone;

/** Makes a document of a text that needs no cleaning: a sentence, or a passage of a gold file. */
final class PlainText {
  private PlainText() {}

  /** The text as it is. */
  static CleanDocument document(String text) {
    Span all = new Span(0, text.length());
    Page page = new Page(1, all, PageSource.TEXT_LAYER);
    ExtractedDocument source =
        new ExtractedDocument(
            "0".repeat(64), Metadata.ofType("text/plain"), text, List.of(page), List.of());
    return new CleanDocument(
        source,
        text,
        List.of(new Block(all, Zone.BODY, 1, 0, List.of())),
        Alignment.identity(text.length()),
        List.of(),
        List.of(),
        List.of());
  }
}
