package no.samlese.syntax;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import no.samlese.annotate.TreebankSentence;
import no.samlese.language.FeatureWeights;

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
  private final Map<Long, Integer> rows = new HashMap<>();
  private final Random random = new Random(1);
  private float[] weights = new float[0];
  private double[] changes = new double[0];
  private int[] scores = new int[0];
  private long steps = 1;

  private ParserTraining(List<TreebankSentence> treebank) {
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
  }

  /**
   * Trains on sentences with heads and writes a model that {@link DependencyParser} reads.
   *
   * @param cutoff how often a feature must be met beside right steps to get a weight
   */
  public static void train(
      List<TreebankSentence> treebank, int cutoff, int rounds, OutputStream out)
      throws IOException {
    ParserTraining training = new ParserTraining(treebank);
    training.count(cutoff);
    for (int round = 0; round < rounds; round++) {
      training.learn(round > 0);
    }
    training.write(out);
  }

  private void count(int cutoff) {
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
    seen.forEach(
        (feature, times) -> {
          if (times >= cutoff) {
            rows.put(feature, rows.size());
          }
        });
    weights = new float[rows.size() * actions.count()];
    changes = new double[weights.length];
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
    int[] known = known(ParseFeatures.of(gold.words(), state));
    scores = score(known);
    int found = actions.best(state, scores);
    steps++;
    if (!gold.isRight(found, state)) {
      change(known, gold.best(state, scores), RATE);
      change(known, found, -RATE);
    }
    return found;
  }

  private int[] known(long[] features) {
    int[] known = new int[features.length];
    int size = 0;
    for (long feature : features) {
      Integer row = rows.get(feature);
      if (row != null) {
        known[size++] = row;
      }
    }
    return Arrays.copyOf(known, size);
  }

  /** Scores in thousandths. */
  private int[] score(int[] known) {
    float[] sums = new float[actions.count()];
    for (int row : known) {
      for (int action = 0; action < sums.length; action++) {
        sums[action] += weights[row * sums.length + action];
      }
    }
    int[] rounded = new int[sums.length];
    for (int action = 0; action < sums.length; action++) {
      rounded[action] = Math.round(sums[action] * 1000);
    }
    return rounded;
  }

  private void change(int[] known, int action, float by) {
    for (int row : known) {
      int at = row * actions.count() + action;
      weights[at] += by;
      changes[at] += (double) by * steps;
    }
  }

  private void write(OutputStream out) throws IOException {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= (float) (changes[i] / steps);
    }
    try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeUTF(DependencyParser.MAGIC);
      data.writeInt(actions.relations().size());
      for (String relation : actions.relations()) {
        data.writeUTF(relation);
      }
      FeatureWeights.of(actions.count(), rows, weights).write(data);
    }
  }
}
