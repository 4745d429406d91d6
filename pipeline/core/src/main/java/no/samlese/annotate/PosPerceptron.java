package no.samlese.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samlese.language.AveragedWeights;
import no.samlese.language.FeatureWeights;

/**
 * Trains the weights of one pass: an averaged perceptron (Collins 2002) with a margin, which
 * chooses between the readings that the lexicon gives a word and no others, and learns with the
 * tags that it has itself given the words before.
 */
final class PosPerceptron {
  /** How much better the right reading must score, or the weights are changed. */
  private static final float MARGIN = 3;

  private static final float RATE = 0.1f;

  /** The same for sentences of the neighbour: they teach, but not as much as one's own. */
  private static final float NEIGHBOUR_RATE = 0.05f;

  private static final int WIDTH = PosTags.ALL.size();

  private final boolean second;
  private AveragedWeights weights = new AveragedWeights(WIDTH, Map.of(), 0);

  /** Begins with no weights; the second pass is told the tags on both sides. */
  PosPerceptron(boolean second) {
    this.second = second;
  }

  /**
   * A sentence to learn from.
   *
   * @param words with their readings
   * @param gold right tags
   * @param found tags of the first pass, for the second
   * @param own whether it is of the language itself and not of its neighbour, whose treebank draws
   *     the line between participles and adjectives elsewhere
   */
  record Example(List<Word> words, List<Piece> gold, List<Piece> found, boolean own) {
    Example withTagsOf(PosModel model) {
      List<Piece> tags = Arrays.stream(model.choose(words)).map(r -> PosTags.of(r.pos())).toList();
      return new Example(words, gold, tags, own);
    }

    boolean teaches(int index) {
      Word word = words.get(index);
      boolean known = own || !(word.has("ADJ") && word.has("VERB"));
      return known && word.has(gold.get(index).text());
    }
  }

  /** Learns from the examples in some rounds. */
  FeatureWeights train(List<Example> examples, int cutoff, int rounds) {
    weights = new AveragedWeights(WIDTH, count(examples), cutoff);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example);
      }
    }
    return weights.average();
  }

  /** How often features are met beside right tags. */
  private Map<Long, Integer> count(List<Example> examples) {
    Map<Long, Integer> seen = new HashMap<>();
    for (Example example : examples) {
      Piece[] gold = example.gold.toArray(Piece[]::new);
      for (int i = 0; i < gold.length; i++) {
        if (example.words.get(i).readings().size() > 1) {
          for (long feature : features(example.words, gold, i)) {
            seen.merge(feature, 1, Integer::sum);
          }
        }
      }
    }
    return seen;
  }

  private long[] features(List<Word> words, Piece[] tags, int index) {
    PosSums sums = new PosSums();
    PosContext.collect(words, tags, index, sums);
    if (second) {
      PosOutlook.collect(words, tags, index, sums);
    }
    return sums.toArray();
  }

  private void learn(Example example) {
    Piece[] tags = second ? example.found.toArray(Piece[]::new) : new Piece[example.gold.size()];
    for (int i = 0; i < tags.length; i++) {
      Word word = example.words.get(i);
      if (word.readings().size() == 1) {
        tags[i] = PosTags.of(word.readings().get(0).pos());
      } else {
        tags[i] = PosTags.of(learn(example, tags, i));
      }
    }
  }

  /** The tag that is found for a word, after the weights have been changed if need be. */
  private String learn(Example example, Piece[] tags, int index) {
    Word word = example.words.get(index);
    int[] known = weights.known(features(example.words, tags, index));
    String gold = example.gold.get(index).text();
    String best = null;
    String rival = null;
    float most = Float.NEGATIVE_INFINITY;
    float next = Float.NEGATIVE_INFINITY;
    float right = 0;
    for (var reading : word.readings()) {
      float score = weights.score(known, PosTags.index(reading.pos()));
      if (score > most) {
        most = score;
        best = reading.pos();
      }
      if (reading.pos().equals(gold)) {
        right = score;
      } else if (score > next) {
        next = score;
        rival = reading.pos();
      }
    }
    weights.step();
    if (example.teaches(index) && right - next < MARGIN) {
      float rate = example.own ? RATE : NEIGHBOUR_RATE;
      weights.change(known, PosTags.index(gold), rate);
      weights.change(known, PosTags.index(rival), -rate);
    }
    return best;
  }
}
