package no.samlese.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import no.samlese.annotate.TreebankSentence;
import no.samlese.language.AveragedWeights;

/**
 * Trains the parser: an averaged perceptron (Collins 2002) that makes its own mistakes while it
 * learns, and is told what is best to do after them (Goldberg and Nivre 2013).
 */
public final class ParserTraining {
  /** So that weights fit into bytes. */
  private static final float RATE = 0.2f;

  /** How often its own choice is followed after the first round, right or wrong. */
  private static final double FOLLOWED = 0.9;

  private final List<ParseGold> sentences;
  private final ParseActions actions;
  private final AveragedWeights weights;
  private final Random random = new Random(1);
  private int[] scores = new int[0];

  private ParserTraining(List<TreebankSentence> treebank, int cutoff) {
    this.actions =
        new ParseActions(
            treebank.stream()
                .flatMap(s -> s.tokens().stream())
                .map(TreebankSentence.Token::relation)
                .distinct()
                .sorted()
                .toList());
    this.sentences = new ArrayList<>();
    treebank.forEach(sentence -> sentences.add(ParseGold.of(sentence, actions)));
    this.weights = new AveragedWeights(actions.count(), count(), cutoff);
  }

  /**
   * Trains on sentences with heads and writes a model that {@link DependencyParser} reads.
   *
   * @param cutoff how often a feature must be met beside right steps to get a weight
   */
  public static void train(
      List<TreebankSentence> treebank, int cutoff, int rounds, OutputStream out)
      throws IOException {
    ParserTraining training = new ParserTraining(treebank, cutoff);
    for (int round = 0; round < rounds; round++) {
      training.learn(round > 0);
    }
    training.write(out);
  }

  /** How often features are met beside right steps. */
  private Map<Long, Integer> count() {
    Map<Long, Integer> seen = new HashMap<>();
    for (ParseGold gold : sentences) {
      ParseState state = new ParseState(gold.words().size());
      while (!state.isDone()) {
        for (long feature : ParseFeatures.of(gold.words(), state)) {
          seen.merge(feature, 1, Integer::sum);
        }
        actions.apply(gold.best(state, new int[actions.count()]), state);
      }
    }
    return seen;
  }

  private void learn(boolean explores) {
    Collections.shuffle(sentences, random);
    for (ParseGold gold : sentences) {
      ParseState state = new ParseState(gold.words().size());
      while (!state.isDone()) {
        int found = learn(gold, state);
        boolean follows = explores && random.nextDouble() < FOLLOWED;
        int best = gold.isRight(found, state) || follows ? found : gold.best(state, scores);
        actions.apply(best, state);
      }
    }
  }

  /** The step that was found, after the weights have been changed if need be. */
  private int learn(ParseGold gold, ParseState state) {
    int[] known = weights.known(ParseFeatures.of(gold.words(), state));
    scores = score(known);
    int found = actions.best(state, scores);
    weights.step();
    if (!gold.isRight(found, state)) {
      weights.change(known, gold.best(state, scores), RATE);
      weights.change(known, found, -RATE);
    }
    return found;
  }

  /** Scores in thousandths. */
  private int[] score(int[] known) {
    int[] rounded = new int[actions.count()];
    for (int action = 0; action < rounded.length; action++) {
      rounded[action] = Math.round(weights.score(known, action) * 1000);
    }
    return rounded;
  }

  private void write(OutputStream out) throws IOException {
    try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeUTF(DependencyParser.MAGIC);
      data.writeInt(actions.relations().size());
      for (String relation : actions.relations()) {
        data.writeUTF(relation);
      }
      weights.average().write(data);
    }
  }
}
