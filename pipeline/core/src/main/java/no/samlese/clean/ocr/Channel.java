package no.samlese.clean.ocr;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely each confusion is: the shares of the {@link ConfusionTable}, or these moved towards
 * what a text shows. Immutable.
 */
final class Channel {
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
   * This channel moved towards what a text shows.
   *
   * @param counts expected number of times that each confusion happened in the text
   * @param letters how often other letters than æ, ø and å stand in it
   * @param norwegianWeight how many letters this channel counts for, of æ, ø and å
   * @param otherWeight the same of other letters
   */
  Channel moved(
      ConfusionTable table,
      double[] counts,
      int[] letters,
      double norwegianWeight,
      double otherWeight) {
    Map<String, Double> printed = new HashMap<>();
    for (int id = 0; id < counts.length; id++) {
      Confusion c = table.get(id);
      printed.merge(c.printed() + c.lone(), counts[id], Double::sum);
    }
    float[] moved = new float[counts.length];
    for (int id = 0; id < counts.length; id++) {
      Confusion c = table.get(id);
      double weight = c.isNorwegianLetter() ? norwegianWeight : otherWeight;
      double total = printed.get(c.printed() + c.lone());
      if (!c.isNorwegianLetter()) {
        total = Math.max(total, count(letters, c.printed().charAt(0)));
      }
      moved[id] = (float) Math.log((counts[id] + weight * Math.exp(logs[id])) / (total + weight));
    }
    return new Channel(moved);
  }

  private static int count(int[] letters, char letter) {
    return letter < letters.length ? letters[letter] : 0;
  }

  /** Natural logarithm of the share of a confusion. */
  float log(int confusion) {
    return logs[confusion];
  }
}
