package no.samlese.clean;

import no.samlese.clean.ocr.StatisticalRepair;

/**
 * How text is repaired.
 *
 * @param repairCharacters whether misread characters are put right; layout is always read
 * @param minConfidence probability below which a word is left alone, 0 to 1
 */
public record CleanOptions(boolean repairCharacters, double minConfidence) {
  /** Chosen on passages that were kept apart (pipeline/docs/stages/clean-ocr.md). */
  public static final double DEFAULT_CONFIDENCE = StatisticalRepair.DEFAULT_MIN_CONFIDENCE;

  public CleanOptions {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("not a probability: " + minConfidence);
    }
  }

  public static CleanOptions defaults() {
    return new CleanOptions(true, DEFAULT_CONFIDENCE);
  }
}
