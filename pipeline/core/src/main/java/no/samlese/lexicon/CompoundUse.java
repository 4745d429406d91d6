package no.samlese.lexicon;

import java.util.Locale;

/** Where in a compound word a term counts, as the field {@code compound} of a lexicon says it. */
public enum CompoundUse {
  /** Only as a whole word. */
  NONE,
  /** Also as the last part: {@code tjenestesamskaping}. */
  HEAD,
  /** Also as the first part: {@code samskapingsarena}. */
  MODIFIER,
  /** Also as any part. */
  ANY;

  public boolean head() {
    return this == HEAD || this == ANY;
  }

  public boolean modifier() {
    return this == MODIFIER || this == ANY;
  }

  /** The word that the lexicons write. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The use of a label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CompoundUse ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
