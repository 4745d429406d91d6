package no.samlese.annotate;

import java.util.ArrayList;
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

/** Clean documents made from nothing but their blocks. */
final class Documents {
  private Documents() {}

  /** A document of one page with body blocks. */
  static CleanDocument of(String... blocks) {
    StringBuilder text = new StringBuilder();
    List<Block> list = new ArrayList<>();
    for (String block : blocks) {
      if (!list.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      text.append(block);
      list.add(new Block(new Span(start, text.length()), Zone.BODY, 1, 0, List.of()));
    }
    Page page = new Page(1, new Span(0, text.length()), PageSource.TEXT_LAYER);
    var extracted =
        new ExtractedDocument(
            "0".repeat(64),
            Metadata.ofType("text/plain"),
            text.toString(),
            List.of(page),
            List.of());
    return new CleanDocument(
        extracted,
        text.toString(),
        list,
        Alignment.identity(text.length()),
        List.of(),
        List.of(),
        List.of());
  }
}
