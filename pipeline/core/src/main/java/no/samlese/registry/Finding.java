package no.samlese.registry;

import static java.util.Objects.requireNonNull;

/**
 * A statement about a document, where it comes from and how surely it holds.
 *
 * @param value what was found; empty if nothing was
 * @param how where
 * @param confidence 0 to 1: a cautious estimate of the share of such findings that are right, in
 *     hundredths; 1 is kept for the manifest
 */
public record Finding(String value, How how, double confidence) {
  /** Nothing was found. */
  public static final Finding NONE = new Finding("", How.NONE, 0);

  public Finding {
    requireNonNull(value);
    requireNonNull(how);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
    // More digits would promise what the estimate does not hold.
    confidence = Math.rint(confidence * 100) / 100;
  }

  static Finding manifest(String value) {
    return new Finding(value, How.MANIFEST, 1);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return value.isEmpty();
  }
}
