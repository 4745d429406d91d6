package no.samlese.app;

import no.samlese.clean.CleanOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether and how surely misread characters are repaired. */
final class RepairOptions {
  @Option(names = "--no-repair", description = "Leave misread characters as they are.")
  private boolean noRepair;

  @Mixin private ConfidenceOption confidence;

  CleanOptions clean() {
    return confidence.clean(!noRepair);
  }
}
