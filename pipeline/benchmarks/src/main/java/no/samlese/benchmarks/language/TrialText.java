package no.samlese.benchmarks.language;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Alignment;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Span;
import no.samlese.text.Zone;

/** Plain text as a clean document: each line is a block. */
final class TrialText {
  private TrialText() {}

  static CleanDocument of(String lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isBlank()) {
        text.append(text.isEmpty() ? "" : "\n");
        Span span = new Span(text.length(), text.length() + line.strip().length());
        text.append(line.strip());
        blocks.add(new Block(span, Zone.BODY, 0, 0, List.of()));
      }
    }
    return new CleanDocument(
        ExtractedDocument.ofText(text.toString()),
        text.toString(),
        blocks,
        Alignment.identity(text.length()),
        List.of(),
        List.of(),
        List.of());
  }
}
