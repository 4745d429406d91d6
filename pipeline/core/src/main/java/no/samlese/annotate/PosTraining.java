package no.samlese.annotate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import no.samlese.language.FeatureWeights;
import no.samlese.text.Language;

/** Trains the model that chooses between readings; run by the builders of language data. */
public final class PosTraining {
  private PosTraining() {}

  /**
   * Trains on sentences and writes a model that {@link Annotator} reads.
   *
   * @param sentences of the treebank
   * @param neighbours more sentences, word for word out of a language that orders its words alike
   * @param hidden words to be treated as unknown, so that the model learns to guess
   */
  public static void train(
      Language language,
      List<TreebankSentence> sentences,
      List<TreebankSentence> neighbours,
      Set<String> hidden,
      Map<String, Integer> settings,
      OutputStream out)
      throws IOException {
    WordReader reader = LanguageData.wordReader(language, hidden);
    int cutoff = settings.getOrDefault("cutoff", 5);
    int rounds = settings.getOrDefault("rounds", 8);
    List<PosPerceptron.Example> examples =
        Stream.concat(
                neighbours.stream().map(s -> example(reader, s, false)),
                sentences.stream().map(s -> example(reader, s, true)))
            .collect(Collectors.toList());
    FeatureWeights first = new PosPerceptron(false).train(examples, cutoff, rounds);
    PosModel alone = new PosModel(first, null);
    examples.replaceAll(e -> e.withTagsOf(alone));
    FeatureWeights second = new PosPerceptron(true).train(examples, cutoff, rounds);
    try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
      first.write(data);
      second.write(data);
    }
  }

  private static PosPerceptron.Example example(
      WordReader reader, TreebankSentence sentence, boolean own) {
    List<Word> words = new ArrayList<>();
    for (TreebankSentence.Token token : sentence.tokens()) {
      words.add(reader.read(token.form()));
    }
    List<Piece> tags = sentence.tokens().stream().map(t -> PosTags.of(t.pos())).toList();
    return new PosPerceptron.Example(words, tags, tags, own);
  }
}
