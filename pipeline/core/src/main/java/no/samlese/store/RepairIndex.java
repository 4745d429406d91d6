package no.samlese.store;

import no.samlese.text.CleanDocument;
import no.samlese.text.Edit;
import no.samlese.text.Span;

/** Answers whether the repair changed a character of a span of clean text. */
final class RepairIndex {
  private final CleanDocument clean;

  /** Repairs of characters in order of the extracted text. */
  private final Edit[] repairs;

  RepairIndex(CleanDocument clean) {
    this.clean = clean;
    this.repairs = clean.edits().stream().filter(Edit::changesCharacters).toArray(Edit[]::new);
  }

  boolean touch(Span span) {
    Span raw = clean.alignment().toSource(span);
    int low = 0;
    int high = repairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (repairs[middle].raw().end() <= raw.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < repairs.length && repairs[low].raw().start() < raw.end();
  }
}
