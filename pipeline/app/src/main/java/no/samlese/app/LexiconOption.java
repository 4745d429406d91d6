package no.samlese.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A user's own lexicons, for every command that reads lexicons. */
final class LexiconOption {
  @Option(
      names = "--lexicons",
      paramLabel = "DIR",
      description = "Folder laid over the lexicons: the same name replaces, a new one adds.")
  private Path lexicons;

  Optional<Path> overlay() {
    return Optional.ofNullable(lexicons);
  }
}
