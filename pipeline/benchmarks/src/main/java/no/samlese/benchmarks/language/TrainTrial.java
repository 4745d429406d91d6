package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.annotate.AnnotationEvaluation;

/**
 * Measures the stage on the part of a treebank that is kept apart.
 *
 * <p>Arguments: the treebank, a file for the errors, and {@code training} to look at errors of the
 * training part, which may be learnt from.
 */
public final class TrainTrial {
  private TrainTrial() {}

  /** Prints the scores. */
  public static void main(String[] args) throws IOException {
    TrainSplit split = TrainSplit.read(Path.of(args[0]));
    List<String> errors = new ArrayList<>();
    boolean training = args.length > 2;
    var part =
        training
            ? split.training().subList(8000, Math.min(11_000, split.training().size()))
            : split.heldOut();
    var scores = new AnnotationEvaluation(errors::add).evaluate(part);
    System.out.println(scores);
    System.out.println(scores.toJson());
    Files.write(Path.of(args[1]), errors);
  }
}
