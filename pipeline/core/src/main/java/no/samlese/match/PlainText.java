package no.samlese.match;

import java.util.List;
import no.samlese.text.Alignment;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Span;
import no.samlese.text.Zone;

/** Makes a document of a text that needs no cleaning: a sentence, or a passage of a gold file. */
final class PlainText {
  private PlainText() {}

  /** The text as it is. */
  static CleanDocument document(String text) {
    Span all = new Span(0, text.length());
    return new CleanDocument(
        ExtractedDocument.ofText(text),
        text,
        List.of(new Block(all, Zone.BODY, 1, 0, List.of())),
        Alignment.identity(text.length()),
        List.of(),
        List.of(),
        List.of());
  }
}
