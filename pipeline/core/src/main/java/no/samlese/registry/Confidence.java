package no.samlese.registry;

/**
 * How surely each kind of evidence holds: cautious estimates, set by hand on the golden cases and
 * explained in {@code pipeline/docs/stages/registry.md}. They rank evidence; they are not measured
 * frequencies.
 */
final class Confidence {
  /** Nothing inferred is surer than this; 1 is what the user wrote. */
  static final double HIGHEST_INFERRED = 0.98;

  /** Evidence from here on weakens what it contradicts. */
  static final double LIKELY = 0.5;

  /** Factor for evidence that something likely contradicts. */
  static final double CONTRADICTED = 0.8;

  /** Factor for a namesake chosen by a county named nearby. */
  static final double BY_COUNTY = 0.9;

  /** Least evidence that names a municipality at all. */
  static final double LEAST = 0.25;

  // A folder or file name.
  static final double CODE_AND_NAME = 0.97;
  static final double CODE_FIRST = 0.85;
  static final double CODE_ELSEWHERE = 0.25;
  static final double NAME_WITH_KOMMUNE = 0.9;
  static final double NAME_ALONE = 0.9;
  static final double NAME_FIRST = 0.8;
  static final double NAME_ELSEWHERE = 0.6;
  static final double AMBIGUOUS_ALONE = 0.7;
  static final double AMBIGUOUS_FIRST = 0.45;
  static final double UNREGISTERED_WITH_KOMMUNE = 0.6;

  /** Factor for the title property, which templates leave behind. */
  static final double TITLE = 0.9;

  // Text of the first pages.
  static final double TEXT_CODE = 0.9;
  static final double TEXT_HEAD_KOMMUNE = 0.85;
  static final double TEXT_KOMMUNE_OFTEN = 0.7;
  static final double TEXT_KOMMUNE_ONCE = 0.55;
  static final double TEXT_BARE = 0.4;

  /** Factor for names recognised only by supposing damage. */
  static final double DAMAGED = 0.4;

  /** Factor for names without their æ, ø and å. */
  static final double UNSPELLED = 0.8;

  /** Factor for names that the register does not know. */
  static final double UNREGISTERED = 0.7;

  // Year.
  static final double YEAR_ADOPTED = 0.9;
  static final double YEAR_PERIOD = 0.85;
  static final double YEAR_SINGLE = 0.75;
  static final double YEAR_TEXT_ADOPTED = 0.7;
  static final double YEAR_TEXT_ADOPTED_LATER = 0.5;
  static final double YEAR_TEXT_PERIOD = 0.65;
  static final double YEAR_TEXT_MONTH = 0.6;
  static final double YEAR_TEXT_SINGLE = 0.45;
  static final double YEAR_FOLDER = 0.7;

  // Type.
  static final double TYPE_NAME = 0.85;
  static final double TYPE_TITLE = 0.8;
  static final double TYPE_FOLDER = 0.5;
  static final double TYPE_TEXT_HEAD = 0.65;
  static final double TYPE_TEXT = 0.45;

  /** Factor for weak patterns. */
  static final double TYPE_WEAK = 0.55;

  private Confidence() {}
}
