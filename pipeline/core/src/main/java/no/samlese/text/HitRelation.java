package no.samlese.text;

import java.util.Locale;

/** How a hit stands to another one beside or around it. */
public enum HitRelation {
  /** By itself. */
  NONE,
  /** Lies in the words of a longer hit of another lexicon, or is the modifier of its compound. */
  NESTED,
  /** Says in brackets what the hit before it said: {@code New Public Governance (NPG)}. */
  APPOSITIVE,
  /** Lacks what the word after a conjunction has: {@code ledelses- og styringsperspektiv}. */
  ELLIPTICAL;

  /** The value in the tables; empty for none. */
  public String label() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
