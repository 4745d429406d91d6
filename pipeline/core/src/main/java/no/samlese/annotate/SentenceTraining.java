package no.samlese.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Language;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains the model that finds the ends of sentences; run by the builders of language data. */
public final class SentenceTraining {
  private static final int SENTENCES_A_SAMPLE = 10;

  private SentenceTraining() {}

  /** Trains on sentences and writes a model that {@link Annotator} reads. */
  public static void train(Language language, List<TreebankSentence> sentences, OutputStream out)
      throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    for (List<TreebankSentence> block : TreebankBlocks.of(sentences, SENTENCES_A_SAMPLE)) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (TreebankSentence sentence : block) {
        text.append(text.isEmpty() ? "" : " ");
        spans.add(new Span(text.length(), text.length() + sentence.text().length()));
        text.append(sentence.text());
      }
      samples.add(new SentenceSample(text, spans.toArray(Span[]::new)));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 6);
    var factory =
        new SentenceDetectorFactory(
            language.code(), true, null, SentenceSplitter.END_MARKS.toCharArray());
    SentenceDetectorME.train(
            language.code(), ObjectStreamUtils.createObjectStream(samples), factory, parameters)
        .serialize(out);
  }
}
