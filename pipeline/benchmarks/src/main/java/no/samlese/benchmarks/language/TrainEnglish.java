package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import no.samlese.annotate.Treebank;
import no.samlese.annotate.TreebankSentence;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's tagger, with its own features, and writes {@code en/pos.bin}.
 *
 * <p>Arguments: the English treebank, of which the first half is learnt, and the file to write.
 */
public final class TrainEnglish {
  private TrainEnglish() {}

  /** Trains the model; see the class. */
  public static void main(String[] args) throws IOException {
    List<TreebankSentence> all = Treebank.read(Path.of(args[0]));
    try (OutputStream out = FullFormBuilder.open(Path.of(args[1]))) {
      train("en", all.subList(0, all.size() / 2)).serialize(out);
    }
  }

  static POSModel train(String language, List<TreebankSentence> sentences) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    return POSTaggerME.train(
        language,
        ObjectStreamUtils.createObjectStream(sentences.stream().map(TrainEnglish::sample).toList()),
        parameters,
        new POSTaggerFactory());
  }

  static POSSample sample(TreebankSentence sentence) {
    return new POSSample(
        sentence.tokens().stream().map(TreebankSentence.Token::form).toArray(String[]::new),
        sentence.tokens().stream().map(TreebankSentence.Token::pos).toArray(String[]::new));
  }
}
