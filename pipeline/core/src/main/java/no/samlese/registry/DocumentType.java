package no.samlese.registry;

import static java.util.Objects.requireNonNull;

/**
 * A kind of document.
 *
 * @param id stable, ASCII
 * @param labelNb name in Bokmål
 * @param labelNn name in Nynorsk
 */
public record DocumentType(String id, String labelNb, String labelNn) {
  public DocumentType {
    requireNonNull(labelNb);
    requireNonNull(labelNn);
    if (!id.matches("[a-z-]+")) {
      throw new IllegalArgumentException("not an id: " + id);
    }
  }
}
