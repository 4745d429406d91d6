package no.samlese.text;

import java.util.Locale;

/** How a term stands in the word that holds it. */
public enum CompoundRole {
  /** The term is the whole word, or a phrase of whole words. */
  NONE,
  /** The last part of a compound: {@code tjenestesamskaping} for samskaping. */
  HEAD,
  /** An earlier part of a compound: {@code samskapingsarena} for samskaping. */
  MODIFIER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
