package no.samlese.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import no.samlese.language.FeatureWeights;
import no.samlese.language.FullForm;

/**
 * Chooses between the readings of a word by its neighbours.
 *
 * <p>A first pass from left to right knows the tags of the words before; a second one, for the
 * words that the first left in doubt, knows those on both sides, as in a bidirectional dependency
 * network (Toutanova, Klein, Manning and Singer 2003). The second adds its scores to those of the
 * first: the two err on different words.
 */
final class PosModel {
  /** How much better the best reading must be not to be asked about again. */
  private static final int SURE = FeatureWeights.STEPS * 2;

  private final FeatureWeights first;
  private final FeatureWeights second;

  /** A model that knows nothing: the first reading of a word is taken. */
  PosModel() {
    this(null, null);
  }

  /** A model of two passes. */
  PosModel(FeatureWeights first, FeatureWeights second) {
    this.first = first;
    this.second = second;
  }

  static PosModel read(InputStream in) throws IOException {
    var data = FeatureWeights.open(in);
    return new PosModel(FeatureWeights.read(data), FeatureWeights.read(data));
  }

  /** One reading a word. */
  FullForm[] choose(List<Word> words) {
    FullForm[] chosen = new FullForm[words.size()];
    Piece[] tags = new Piece[words.size()];
    boolean[] open = new boolean[words.size()];
    int[] scores = new int[PosTags.ALL.size()];
    for (int i = 0; i < chosen.length; i++) {
      List<FullForm> readings = words.get(i).readings();
      boolean sure = readings.size() == 1 || first == null || isAlone(words);
      if (!sure) {
        score(words, tags, i, scores);
      }
      chosen[i] = sure ? readings.get(0) : best(readings, scores);
      open[i] = !sure && margin(readings, scores) < SURE;
      tags[i] = PosTags.of(chosen[i].pos());
    }
    if (second != null) {
      for (int i = 0; i < chosen.length; i++) {
        if (open[i]) {
          scoreAgain(words, tags, i, scores);
          chosen[i] = best(words.get(i).readings(), scores);
          tags[i] = PosTags.of(chosen[i].pos());
        }
      }
    }
    return chosen;
  }

  /** Whether a known word stands alone: nothing is told by neighbours, so the commonest reading. */
  private static boolean isAlone(List<Word> words) {
    return words.size() == 1 && words.get(0).known();
  }

  private void score(List<Word> words, Piece[] tags, int index, int[] scores) {
    Arrays.fill(scores, 0);
    PosFeatures to = (kind, a, b, c, d) -> first.add(PosSums.of(kind, a, b, c, d), scores);
    PosContext.collect(words, tags, index, to);
  }

  private void scoreAgain(List<Word> words, Piece[] tags, int index, int[] scores) {
    Arrays.fill(scores, 0);
    PosFeatures both =
        (kind, a, b, c, d) -> {
          long sum = PosSums.of(kind, a, b, c, d);
          first.add(sum, scores);
          second.add(sum, scores);
        };
    PosContext.collect(words, tags, index, both);
    PosFeatures outlook = (kind, a, b, c, d) -> second.add(PosSums.of(kind, a, b, c, d), scores);
    PosOutlook.collect(words, tags, index, outlook);
  }

  private static FullForm best(List<FullForm> readings, int[] scores) {
    FullForm best = readings.get(0);
    int most = Integer.MIN_VALUE;
    for (FullForm reading : readings) {
      int score = score(reading, scores);
      if (score > most) {
        most = score;
        best = reading;
      }
    }
    return best;
  }

  /** How much the best of two or more readings is better than the next. */
  private static int margin(List<FullForm> readings, int[] scores) {
    int most = Integer.MIN_VALUE / 4;
    int next = most;
    for (FullForm reading : readings) {
      int score = score(reading, scores);
      next = Math.max(next, Math.min(most, score));
      most = Math.max(most, score);
    }
    return most - next;
  }

  private static int score(FullForm reading, int[] scores) {
    return scores[PosTags.index(reading.pos())];
  }
}
