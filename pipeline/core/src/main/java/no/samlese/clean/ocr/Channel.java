package no.samlese.clean.ocr;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely each confusion is in one document: the shares of the {@link ConfusionTable}, moved
 * towards what the document shows. Immutable.
 */
final class Channel {
  /** How many letters the shipped shares count for, beside those of the document. */
  private static final double NORWEGIAN_WEIGHT = 25;

  private static final double OTHER_WEIGHT = 1500;

  private final float[] logs;

  private Channel(float[] logs) {
    this.logs = logs;
  }

  /** The channel before anything is known of a document. */
  static Channel prior(ConfusionTable table) {
    float[] logs = new float[table.size()];
    for (int id = 0; id < logs.length; id++) {
      logs[id] = (float) Math.log(table.get(id).share());
    }
    return new Channel(logs);
  }

  /**
   * The channel of a document.
   *
   * @param counts expected number of times that each confusion happened
   * @param letters how often other letters than æ, ø and å stand in the document
   */
  static Channel learnt(ConfusionTable table, double[] counts, int[] letters) {
    Map<String, Double> printed = new HashMap<>();
    for (int id = 0; id < counts.length; id++) {
      Confusion c = table.get(id);
      printed.merge(c.printed() + c.lone(), counts[id], Double::sum);
    }
    float[] logs = new float[counts.length];
    for (int id = 0; id < counts.length; id++) {
      Confusion c = table.get(id);
      double weight = c.isNorwegianLetter() ? NORWEGIAN_WEIGHT : OTHER_WEIGHT;
      double total =
          c.isNorwegianLetter()
              ? printed.get(c.printed() + c.lone())
              : Math.max(
                  printed.get(c.printed() + c.lone()), count(letters, c.printed().charAt(0)));
      logs[id] = (float) Math.log((counts[id] + weight * c.share()) / (total + weight));
    }
    return new Channel(logs);
  }

  private static int count(int[] letters, char letter) {
    return letter < letters.length ? letters[letter] : 0;
  }

  /** Natural logarithm of the share of a confusion. */
  float log(int confusion) {
    return logs[confusion];
  }
}
