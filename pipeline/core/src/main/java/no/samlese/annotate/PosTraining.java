package no.samlese.annotate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import no.samlese.text.Language;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the model that chooses between readings; run by the builders of language data. */
public final class PosTraining {
  private static final float SMALL = 0.01f;

  private PosTraining() {}

  /**
   * Trains on sentences and writes a model that {@link Annotator} reads.
   *
   * @param hidden words to be treated as unknown, so that the model learns to guess
   */
  public static void train(
      Language language,
      List<TreebankSentence> sentences,
      Set<String> hidden,
      Map<String, Integer> settings,
      OutputStream out)
      throws IOException {
    WordReader reader = LanguageData.wordReader(language, hidden);
    List<Event> events = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      addEvents(reader, sentence, events);
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, settings.getOrDefault("cutoff", 2));
    parameters.put(TrainingParameters.ITERATIONS_PARAM, settings.getOrDefault("iterations", 80));
    parameters.put(QNTrainer.L1COST_PARAM, 0.05);
    parameters.put(QNTrainer.L2COST_PARAM, 0.1);
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, null);
    AbstractModel model =
        (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    write(model, out);
  }

  private static void addEvents(WordReader reader, TreebankSentence sentence, List<Event> events) {
    List<Word> words = new ArrayList<>();
    for (TreebankSentence.Token token : sentence.tokens()) {
      words.add(reader.read(token.form()));
    }
    Piece[] tags = sentence.tokens().stream().map(t -> PosTags.of(t.pos())).toArray(Piece[]::new);
    for (int i = 0; i < tags.length; i++) {
      if (words.get(i).readings().size() > 1) {
        events.add(new Event(tags[i].text(), PosContext.names(words, tags, i)));
      }
    }
  }

  /** Weights as single floats and without the smallest: a fifth of the size, the same choices. */
  private static void write(AbstractModel model, OutputStream out) throws IOException {
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byName = (Map<String, Context>) data[1];
    List<String> kept = new ArrayList<>();
    List<Context> rounded = new ArrayList<>();
    byName.forEach(
        (name, context) -> {
          Context small = round(context);
          if (small.getOutcomes().length > 0) {
            kept.add(name);
            rounded.add(small);
          }
        });
    GISModel compact =
        new GISModel(
            rounded.toArray(Context[]::new), kept.toArray(String[]::new), (String[]) data[2]);
    try (var zip = new GZIPOutputStream(out)) {
      new BinaryGISModelWriter(compact, new DataOutputStream(zip)).persist();
    }
  }

  private static Context round(Context context) {
    List<Integer> outcomes = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < context.getOutcomes().length; i++) {
      double weight = Math.round(context.getParameters()[i] * 64) / 64.0;
      if (Math.abs(weight) > SMALL) {
        outcomes.add(context.getOutcomes()[i]);
        weights.add(weight);
      }
    }
    return new Context(
        outcomes.stream().mapToInt(i -> i).toArray(),
        weights.stream().mapToDouble(d -> d).toArray());
  }
}
