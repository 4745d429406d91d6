package no.samlese.clean.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.samlese.language.RunningText.Kind;
import no.samlese.text.Span;
import no.samlese.text.Zone;
import org.junit.jupiter.api.Test;

/** Parts of a document that were misread in their own way have channels of their own. */
class StretchesTest {
  private static final ConfusionTable TABLE = ConfusionTable.shipped();
  private static final int WORDS = 400;

  @Test
  void stretchesEndAtParagraphsAndWhereTheZoneChanges() {
    String text = "a ".repeat(2 * WORDS);
    List<PlacedWord> words = words(text);
    words.get(350).gap = 3;
    List<Region> regions = List.of(new Region(new Span(2 * 500, 2 * 600), Zone.QUOTATION));

    new Stretches(TABLE, text, words, regions);

    assertThat(words.get(349).stretch).isZero();
    assertThat(words.get(350).stretch).isEqualTo(1);
    assertThat(words.get(499).stretch).isEqualTo(1);
    assertThat(words.get(500).stretch).isEqualTo(2);
    assertThat(words.get(599).stretch).isEqualTo(2);
    assertThat(words.get(600).stretch).isEqualTo(3);
  }

  @Test
  void whatOneStretchShowsMovesItsOwnChannelMost() {
    String text = "8 ".repeat(WORDS) + "a ".repeat(WORDS);
    List<PlacedWord> words = words(text);
    words.get(WORDS).gap = 3;
    int eight = loneAa("8");
    int a = loneAa("a");
    for (PlacedWord word : words) {
      boolean first = word.start < 2 * WORDS;
      word.readings = new Candidate[] {readAs(first ? eight : a)};
      word.posteriors = new float[] {1};
    }

    Channel[] channels =
        new Stretches(TABLE, text, words, List.of()).learnt(Channel.prior(TABLE), words);

    assertThat(channels).hasSize(2);
    assertThat(channels[0].log(eight)).isGreaterThan(channels[0].log(a));
    assertThat(channels[1].log(a)).isGreaterThan(channels[1].log(eight));
  }

  private static int loneAa(String read) {
    for (Confusion confusion : TABLE.lone(read)) {
      if (confusion.printed().equals("å")) {
        return confusion.id();
      }
    }
    throw new AssertionError("no lone å read as " + read);
  }

  private static Candidate readAs(int confusion) {
    return new Candidate(
        "å", "å", Candidate.Kind.WORD, -1, 0, -1, 0, false, false, new int[] {confusion});
  }

  private static List<PlacedWord> words(String text) {
    List<PlacedWord> words = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 2) {
      PlacedWord word = new PlacedWord();
      word.start = i;
      word.end = i + 1;
      word.kind = Kind.WORD;
      words.add(word);
    }
    return words;
  }
}
