package no.samlese.text;

import java.util.Locale;

/** The part that a block plays in a document. */
public enum Zone {
  BODY(true),
  HEADING(true),
  LIST(true),
  TABLE(true),
  CAPTION(true),
  FOOTNOTE(true),
  QUOTATION(true),
  FRONT_MATTER(true),
  APPENDIX(true),
  /** Running heads and feet, page numbers, clipped logos. */
  FURNITURE(false),
  /** A contents list. */
  CONTENTS(false),
  /** A list of references. */
  REFERENCES(false);

  private final boolean counted;
  private final String label = name().toLowerCase(Locale.ROOT);

  Zone(boolean counted) {
    this.counted = counted;
  }

  /** Whether words of this zone enter the counts unless a user asks otherwise. */
  public boolean counted() {
    return counted;
  }

  /** The value in the tables: the name in lower case. */
  public String label() {
    return label;
  }
}
