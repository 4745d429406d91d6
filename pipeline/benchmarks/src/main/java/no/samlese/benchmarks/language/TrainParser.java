package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.annotate.TreebankSentence;
import no.samlese.syntax.DependencyParser;
import no.samlese.syntax.ParserTraining;

/**
 * Trains the parser on the treebanks of both standards, and says how many words of the part that is
 * kept apart get the right head (UAS) and the right relation with it (LAS), marks not counted, with
 * the treebank's own tags.
 *
 * <p>Arguments: the model to write, treebanks.
 */
public final class TrainParser {
  private static final int CUTOFF = Integer.getInteger("cutoff", 5);
  private static final int ROUNDS = Integer.getInteger("rounds", 6);

  private TrainParser() {}

  public static void main(String[] args) throws IOException {
    Path model = Path.of(args[0]);
    List<TreebankSentence> training = new ArrayList<>();
    List<TrainSplit> splits = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      splits.add(TrainSplit.read(Path.of(args[i])));
      training.addAll(splits.get(i - 1).training());
    }
    try (OutputStream out = Files.newOutputStream(model)) {
      ParserTraining.train(training, CUTOFF, ROUNDS, out);
    }
    try (var in = Files.newInputStream(model)) {
      DependencyParser parser = DependencyParser.read(in);
      for (int i = 1; i < args.length; i++) {
        System.out.println(args[i] + ": " + scores(parser, splits.get(i - 1).heldOut()));
      }
    }
  }

  private static String scores(DependencyParser parser, List<TreebankSentence> sentences) {
    int words = 0;
    int heads = 0;
    int relations = 0;
    for (TreebankSentence sentence : sentences) {
      var tree = parser.parse(sentence);
      for (int i = 0; i < tree.size(); i++) {
        TreebankSentence.Token token = sentence.tokens().get(i);
        boolean counts = !token.pos().equals("PUNCT");
        boolean right = tree.head(i) == token.head();
        words += counts ? 1 : 0;
        heads += counts && right ? 1 : 0;
        relations += counts && right && tree.relation(i).equals(token.relation()) ? 1 : 0;
      }
    }
    return String.format(
        "%d words, UAS %.2f, LAS %.2f", words, 100.0 * heads / words, 100.0 * relations / words);
  }
}
