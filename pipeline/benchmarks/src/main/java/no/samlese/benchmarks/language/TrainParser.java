package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.annotate.TreebankSentence;
import no.samlese.annotate.TreebankTagging;
import no.samlese.syntax.DependencyParser;
import no.samlese.syntax.ParserTraining;
import no.samlese.text.Language;

/**
 * Trains the parser on the treebanks of both standards and on corrected trees of the kind of texts
 * that it is for, with the tags that the stage gives words, and says how many words of what is kept
 * apart get the right head (UAS) and the right relation with it (LAS), marks not counted.
 *
 * <p>Arguments: the model to write; the treebanks of Bokmål and of Nynorsk; corrected trees to
 * train on, others to measure on (see {@link CorrectedTrees}) and their texts.
 */
public final class TrainParser {
  private static final int CUTOFF = Integer.getInteger("cutoff", 5);
  private static final int ROUNDS = Integer.getInteger("rounds", 6);

  /** Into how many parts a treebank is cut to be tagged by models of the others. */
  private static final int PARTS = 4;

  /** How often corrected trees are learnt for each time that the treebank is: they are few. */
  private static final int TIMES = Integer.getInteger("times", 3);

  private final List<TreebankSentence> training = new ArrayList<>();
  private final Map<String, List<TreebankSentence>> keptApart = new LinkedHashMap<>();

  private TrainParser() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    TrainParser trainer = new TrainParser();
    trainer.add(Language.BOKMAAL, Path.of(args[1]));
    trainer.add(Language.NYNORSK, Path.of(args[2]));
    List<Path> texts = Arrays.stream(args).skip(5).map(Path::of).toList();
    List<TreebankSentence> corrected = CorrectedTrees.read(Path.of(args[3]), texts);
    for (int time = 0; time < TIMES; time++) {
      trainer.training.addAll(corrected);
    }
    trainer.keptApart.put(args[4], CorrectedTrees.read(Path.of(args[4]), texts));
    trainer.train(Path.of(args[0]));
  }

  private void add(Language language, Path treebank) throws IOException {
    TrainSplit split = TrainSplit.read(treebank);
    training.addAll(TreebankTagging.tagByOthers(language, split.training(), PARTS));
    keptApart.put(treebank.toString(), TreebankTagging.tag(language, split.heldOut()));
  }

  private void train(Path model) throws IOException {
    try (OutputStream out = Files.newOutputStream(model)) {
      ParserTraining.train(training, CUTOFF, ROUNDS, out);
    }
    try (var in = Files.newInputStream(model)) {
      DependencyParser parser = DependencyParser.read(in);
      keptApart.forEach(
          (name, sentences) -> System.out.println(name + ": " + scores(parser, sentences)));
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
