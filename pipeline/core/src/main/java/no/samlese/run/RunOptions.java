package no.samlese.run;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samlese.clean.CleanOptions;
import no.samlese.ingest.IngestOptions;

/**
 * What a run is asked to do.
 *
 * @param inputs folders, archives and files to read
 * @param output folder for the result; what is there before is replaced when the run is done
 * @param cache folder for cached results; empty for none
 * @param lexicons folder laid over the lexicons of the program
 * @param jobs documents that are worked on at a time, at least 1
 * @param seed of all random numbers
 * @param ingest how files are read
 * @param clean how text is repaired
 */
public record RunOptions(
    List<Path> inputs,
    Path output,
    Optional<Path> cache,
    Optional<Path> lexicons,
    int jobs,
    long seed,
    IngestOptions ingest,
    CleanOptions clean) {
  public static final long DEFAULT_SEED = 20_240_601;

  public RunOptions {
    inputs = List.copyOf(inputs);
    requireNonNull(output);
    requireNonNull(cache);
    requireNonNull(lexicons);
    requireNonNull(ingest);
    requireNonNull(clean);
    if (inputs.isEmpty() || jobs < 1) {
      throw new IllegalArgumentException("a run needs an input and a thread");
    }
  }
}
