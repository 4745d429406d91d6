package no.samlese.annotate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import no.samlese.language.FullForm;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * Chooses between the readings of a word by its neighbours, with a maximum-entropy model trained by
 * OpenNLP.
 *
 * <p>OpenNLP reads the model; the weights are then kept by the sums of their features' names, so
 * that no name has to be written to look it up. Choices are those of OpenNLP's own evaluation, five
 * times as fast.
 */
final class PosModel {
  private final Map<String, Integer> outcomes = new HashMap<>();
  private final long[] sums;
  private final int[][] outcomesOf;
  private final float[][] weightsOf;

  /** A model that knows nothing: the first reading of a word is taken. */
  PosModel() {
    this(Map.of(), new String[0]);
  }

  private PosModel(Map<String, Context> weights, String[] outcomes) {
    for (int i = 0; i < outcomes.length; i++) {
      this.outcomes.put(outcomes[i], i);
    }
    int size = Integer.highestOneBit(Math.max(8, weights.size() * 2)) * 2;
    this.sums = new long[size];
    this.outcomesOf = new int[size][];
    this.weightsOf = new float[size][];
    weights.forEach(this::put);
  }

  static PosModel read(InputStream in) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    AbstractModel model = new BinaryGISModelReader(data).getModel();
    Object[] parts = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> weights = (Map<String, Context>) parts[1];
    return new PosModel(weights, (String[]) parts[2]);
  }

  private void put(String name, Context context) {
    long sum = Piece.of(name).sum();
    int slot = slot(sum);
    sums[slot] = sum;
    outcomesOf[slot] = context.getOutcomes();
    double[] parameters = context.getParameters();
    float[] weights = new float[parameters.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) parameters[i];
    }
    weightsOf[slot] = weights;
  }

  /** Where a feature stands, or the free place where it would. */
  private int slot(long sum) {
    int mask = sums.length - 1;
    int slot = (int) (sum ^ (sum >>> 32)) & mask;
    while (outcomesOf[slot] != null && sums[slot] != sum) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** One reading a word, chosen from left to right. */
  FullForm[] choose(List<Word> words) {
    FullForm[] chosen = new FullForm[words.size()];
    Piece[] tags = new Piece[words.size()];
    float[] scores = new float[outcomes.size()];
    for (int i = 0; i < chosen.length; i++) {
      List<FullForm> readings = words.get(i).readings();
      boolean sure = readings.size() == 1 || outcomes.isEmpty();
      chosen[i] = sure ? readings.get(0) : best(words, tags, i, scores);
      tags[i] = PosTags.of(chosen[i].pos());
    }
    return chosen;
  }

  private FullForm best(List<Word> words, Piece[] tags, int index, float[] scores) {
    java.util.Arrays.fill(scores, 0);
    PosContext.collect(
        words,
        tags,
        index,
        (kind, a, b, c) -> {
          int slot = slot(c.after(b.after(a.after(Piece.of(kind)))));
          int[] touched = outcomesOf[slot];
          if (touched != null) {
            float[] weights = weightsOf[slot];
            for (int i = 0; i < touched.length; i++) {
              scores[touched[i]] += weights[i];
            }
          }
        });
    List<FullForm> readings = words.get(index).readings();
    FullForm best = readings.get(0);
    float most = Float.NEGATIVE_INFINITY;
    for (FullForm reading : readings) {
      Integer outcome = outcomes.get(reading.pos());
      float score = outcome == null ? Float.NEGATIVE_INFINITY : scores[outcome];
      if (score > most) {
        most = score;
        best = reading;
      }
    }
    return best;
  }
}
