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

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The value in the tables. */
  public String label() {
    return label;
  }
}
