package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlese.text.Zone;

/**
 * Parts of a document that may have been misread in their own way: italics, an appendix or a page
 * of another scan. A stretch ends at the end of a paragraph once it is long enough, or where the
 * zone changes.
 */
final class Stretches {
  private static final int WORDS = 300;
  private static final int WORDS_OF_ZONE = 30;
  private static final int LETTERS = 128;

  /** How many letters the shipped shares count for beside those of a document: æ, ø, å; others. */
  private static final double SHIPPED_NORWEGIAN = 25;

  private static final double SHIPPED_OTHER = 1500;

  /** How many letters the shares of a document count for beside those of a stretch. */
  private static final double DOCUMENT_NORWEGIAN = 60;

  private static final double DOCUMENT_OTHER = 1500;

  private final ConfusionTable table;
  private final List<Counts> counts = new ArrayList<>();

  private static final class Counts {
    final double[] confusions;
    final int[] letters = new int[LETTERS];

    Counts(int confusions) {
      this.confusions = new double[confusions];
    }
  }

  /** Cuts the words of a document and notes the number of its stretch in each word. */
  Stretches(ConfusionTable table, String text, List<PlacedWord> words, List<Region> regions) {
    this.table = table;
    int length = 0;
    Zone last = null;
    ZoneCursor zones = new ZoneCursor(regions);
    for (PlacedWord word : words) {
      Zone zone = zones.at(word.start);
      boolean ends =
          (length >= WORDS && word.gap == 3) || (length >= WORDS_OF_ZONE && zone != last);
      if (counts.isEmpty() || ends) {
        counts.add(new Counts(table.size()));
        length = 0;
      }
      last = zone;
      length++;
      word.stretch = counts.size() - 1;
      countLetters(text, word);
    }
  }

  private void countLetters(String text, PlacedWord word) {
    int[] letters = counts.get(word.stretch).letters;
    for (int i = word.start; i < word.end; i++) {
      if (text.charAt(i) < LETTERS) {
        letters[text.charAt(i)]++;
      }
    }
  }

  /** The same channel for every stretch. */
  Channel[] all(Channel channel) {
    Channel[] channels = new Channel[Math.max(1, counts.size())];
    Arrays.fill(channels, channel);
    return channels;
  }

  /**
   * The channel of each stretch after a pass: the shipped shares are moved towards what the
   * document shows, and these towards what the stretch shows.
   */
  Channel[] learnt(Channel prior, List<PlacedWord> words) {
    count(words);
    Counts sum = sum();
    Channel document =
        prior.moved(table, sum.confusions, sum.letters, SHIPPED_NORWEGIAN, SHIPPED_OTHER);
    return counts.stream()
        .map(
            c -> document.moved(table, c.confusions, c.letters, DOCUMENT_NORWEGIAN, DOCUMENT_OTHER))
        .toArray(Channel[]::new);
  }

  private void count(List<PlacedWord> words) {
    for (PlacedWord word : words) {
      if (word.posteriors != null) {
        double[] confusions = counts.get(word.stretch).confusions;
        for (int k = 0; k < word.readings.length; k++) {
          for (int confusion : word.readings[k].confusions()) {
            confusions[confusion] += word.posteriors[k];
          }
        }
      }
    }
  }

  private Counts sum() {
    Counts sum = new Counts(table.size());
    for (Counts c : counts) {
      Arrays.setAll(sum.confusions, i -> sum.confusions[i] + c.confusions[i]);
      Arrays.setAll(sum.letters, i -> sum.letters[i] + c.letters[i]);
    }
    return sum;
  }
}
