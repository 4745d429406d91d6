package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Path;
import no.samlese.annotate.AnnotationEvaluation;
import no.samlese.text.Language;

/**
 * The stage beside OpenNLP alone and apertium, on the same text: the part of a treebank that is
 * kept apart.
 *
 * <p>Arguments: language ({@code nb} or {@code nn}) and its treebank. OpenNLP learns from the
 * training part; it and the stage are measured alike, in processor time after a warm-up. Apertium's
 * words a second are those of its second run in wall-clock time with its programs side by side,
 * start included.
 */
public final class PeerTrial {
  private PeerTrial() {}

  /** Prints a line for each. */
  public static void main(String[] args) throws IOException {
    TrainSplit split = TrainSplit.read(Path.of(args[1]));
    System.out.println("samlese " + new AnnotationEvaluation().evaluate(split.heldOut()));
    OpenNlpStage peer = OpenNlpStage.train(Language.ofCode(args[0]), split.training());
    var evaluation = new AnnotationEvaluation(peer::annotate, error -> {});
    System.out.println("opennlp " + evaluation.evaluate(split.heldOut()));
    System.out.println("apertium " + ApertiumTagger.compare(args[0], split.heldOut()));
  }
}
