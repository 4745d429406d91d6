package no.samlese.app;

import no.samlese.clean.CleanOptions;
import no.samlese.text.UserException;
import picocli.CommandLine.Option;

/** The confidence of the repair, for every command that repairs. */
final class ConfidenceOption {
  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "" + CleanOptions.DEFAULT_CONFIDENCE,
      description =
          "Probability, 0 to 1, below which a word is left alone (default: ${DEFAULT-VALUE}).")
  private double minConfidence;

  double value() {
    return clean(true).minConfidence();
  }

  CleanOptions clean(boolean repair) {
    try {
      return new CleanOptions(repair, minConfidence);
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "--min-confidence: " + e.getMessage() + ".", "Give a number from 0 to 1.", e);
    }
  }
}
