package no.samlese.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samlese.ingest.IngestOptions;
import no.samlese.run.ManifestProposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese manifest}: a draft of who each document is about. */
@Command(
    name = "manifest",
    mixinStandardHelpOptions = true,
    description = {
      "Writes manifest.csv into a folder: municipality, kind and year of every document, as far as",
      "they can be inferred, with how and how surely. Mend it in a spreadsheet, then run."
    },
    footer = {"", "Example: samlese manifest planer/"})
final class ManifestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Folder with documents.")
  private Path folder;

  @Override
  public Integer call() throws InterruptedException {
    Path written;
    try (ConsoleProgress progress = ConsoleProgress.of(spec.commandLine().getErr())) {
      written =
          new ManifestProposal(IngestOptions.defaults(), Optional.of(Places.cache()), progress)
              .write(folder);
    }
    spec.commandLine().getOut().println("Wrote " + written + ". Look at it, then run.");
    return ExitCode.DONE;
  }
}
