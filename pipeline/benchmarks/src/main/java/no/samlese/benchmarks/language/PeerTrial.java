package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlese.annotate.AnnotationEvaluation;
import no.samlese.annotate.TreebankSentence;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * The stage beside apertium and OpenNLP alone, on the same text: the part of a treebank that is
 * kept apart.
 *
 * <p>Arguments: language ({@code nb} or {@code nn}) and its treebank. OpenNLP's tagger is trained
 * on the training part with its own features and gets the right tokens. Apertium makes its own.
 * Words a second are of the second run of each; apertium's are wall-clock time with its programs
 * side by side, start included.
 */
public final class PeerTrial {
  private PeerTrial() {}

  /** Prints a line for each. */
  public static void main(String[] args) throws IOException {
    TrainSplit split = TrainSplit.read(Path.of(args[1]));
    System.out.println("samlese " + new AnnotationEvaluation().evaluate(split.heldOut()));
    System.out.println("apertium " + ApertiumTagger.compare(args[0], split.heldOut()));
    System.out.println("opennlp " + openNlp(args[0], split));
  }

  private static String openNlp(String language, TrainSplit split) throws IOException {
    POSModel model = TrainEnglish.train(language, split.training());
    tagged(model, split.heldOut());
    long start = System.nanoTime();
    List<String[]> found = tagged(model, split.heldOut());
    double seconds = (System.nanoTime() - start) / 1e9;
    int all = 0;
    int right = 0;
    for (int i = 0; i < found.size(); i++) {
      List<TreebankSentence.Token> tokens = split.heldOut().get(i).tokens();
      for (int j = 0; j < tokens.size(); j++) {
        all++;
        right += tokens.get(j).pos().equals(found.get(i)[j]) ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT, "pos %.2f %%, %.0f words/s", 100.0 * right / all, all / seconds);
  }

  private static List<String[]> tagged(POSModel model, List<TreebankSentence> sentences) {
    POSTaggerME tagger = new POSTaggerME(model);
    List<String[]> tags = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      tags.add(tagger.tag(TrainEnglish.sample(sentence).getSentence()));
    }
    return tags;
  }
}
