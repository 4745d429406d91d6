package no.samlese.clean.ocr;

import static java.util.Objects.requireNonNull;

/**
 * A passage that was corrected by hand.
 *
 * @param id identifier, such as {@code 000-002}
 * @param document the document it stands in; passages of one document are repaired together
 * @param language ISO code of its language, or empty
 * @param raw the text as it was read
 * @param gold the text as it was printed
 */
public record GoldPassage(String id, String document, String language, String raw, String gold) {
  public GoldPassage {
    requireNonNull(id);
    requireNonNull(document);
    requireNonNull(language);
    requireNonNull(raw);
    requireNonNull(gold);
  }
}
