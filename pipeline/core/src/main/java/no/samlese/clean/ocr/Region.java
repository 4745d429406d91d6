package no.samlese.clean.ocr;

import static java.util.Objects.requireNonNull;

import no.samlese.text.Span;
import no.samlese.text.Zone;

/**
 * A part of a document whose zone the layout has found.
 *
 * @param span where it stands in the extracted text
 * @param zone the part it plays
 */
public record Region(Span span, Zone zone) {
  public Region {
    requireNonNull(span);
    requireNonNull(zone);
  }
}
