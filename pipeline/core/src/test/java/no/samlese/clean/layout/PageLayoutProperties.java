package no.samlese.clean.layout;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Metadata;
import no.samlese.text.Page;
import no.samlese.text.PageSource;
import no.samlese.text.Span;
import no.samlese.text.Zone;

/** What holds for every text. */
class PageLayoutProperties {
  private static final PageLayout LAYOUT = new PageLayout(word -> word.length() % 3 == 0);
  private static final int LARGE = 10_000_000;

  /** Many lines cost more than one long line, though still linear. */
  private static final int MANY = 1_000_000;

  /** Scraps that rules look for, in any order. */
  private static final String[] SCRAPS = {
    "\n",
    "\n",
    "\n\n",
    "\f",
    " \n",
    "  ",
    "\t",
    "   ",
    "-\n",
    "- \n",
    "\u00AD\n",
    "\u00A0",
    "•",
    "o ",
    "\uF0B7",
    "1.",
    "2.1 ",
    "12",
    "a) ",
    "– ",
    "Innhold\n",
    "Referanser\n",
    "Vedlegg 1\n",
    "Mål ........ 4\n",
    "Figur 1: ",
    "Tabell 2",
    "Hansen, K. (2020). Plan. ",
    "https://a.no",
    "«",
    "»",
    "(",
    ")",
    ".",
    ",",
    ":",
    "samskaping",
    "kommunen",
    "Kommunen",
    "og ",
    "k ommunen",
    "ÅR ",
    "En ganske lang linje med mange ord som fyller spalten helt ut til kanten",
    "4 120 13,5 ** ",
    "\r\n",
    "\r",
    "\u2028",
    "æ",
    "\uD83D\uDE00",
    "\u0000",
    "|",
    "Side 3 av 80",
    "\uFFFD",
    "SAMVERDI"
  };

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(SCRAPS).list().ofMaxSize(120).map(scraps -> String.join("", scraps));
  }

  @Property(tries = 1500)
  void everyCharacterStandsInExactlyOneBlock(@ForAll("texts") String text) {
    assertCovered(text);
  }

  @Property(tries = 300)
  void noTextMakesItThrow(@ForAll String text) {
    assertCovered(text);
  }

  @Property(tries = 300)
  void cleanTextStaysAsItIs(@ForAll("paragraphs") List<String> paragraphs) {
    String once = clean(String.join("\n", paragraphs));
    assertThat(once).isEqualTo(String.join("\n", paragraphs));
    assertThat(clean(once)).isEqualTo(once);
  }

  @Property(tries = 300)
  void readingTwiceIsReadingOnce(@ForAll("paragraphs") List<String> paragraphs) {
    String once = clean(wrap(paragraphs));
    assertThat(clean(once)).isEqualTo(once);
  }

  /** Paragraphs of whole sentences, each longer than any line. */
  @Provide
  Arbitrary<List<String>> paragraphs() {
    Arbitrary<String> words =
        Arbitraries.of(
            "kommunen",
            "skal",
            "samskaping",
            "og",
            "ledelse",
            "med",
            "helse- og omsorgstjenester",
            "innbyggere",
            "i",
            "2024",
            "NPG-paradigmet",
            "(Plan, 2020)",
            "frivillig",
            "f.eks.");
    Arbitrary<String> paragraph =
        words
            .list()
            .ofMinSize(40)
            .ofMaxSize(70)
            .map(list -> "Vi " + String.join(" ", list) + " slutt.");
    return paragraph.list().ofMinSize(1).ofMaxSize(6);
  }

  @Example
  void takesNoLongerThanLinear() {
    List<String> nasty =
        List.of(
            "samskaping og ledelse - 12 ".repeat(LARGE / 27),
            ".".repeat(LARGE),
            "a".repeat(LARGE),
            " ".repeat(LARGE) + "a",
            "Kommunen skal samskape med alle innbyggere i 2024,\n".repeat(MANY / 51),
            "a-\n".repeat(MANY / 3),
            "1.\n".repeat(MANY / 3),
            "12\n\nSamverdi\n\n".repeat(MANY / 14),
            "Mål . . . . . . . . . . . . . . . . . . . . \n".repeat(MANY / 45),
            "Referanser\n".repeat(MANY / 11),
            "o o o o o o\n".repeat(MANY / 12),
            "Kort linje\n".repeat(MANY / 11),
            "3\n\f".repeat(MANY / 50));
    for (String text : nasty) {
      assertTimeoutPreemptively(ofSeconds(20), () -> LAYOUT.read(document(text)));
    }
  }

  private static void assertCovered(String text) {
    List<LayoutBlock> blocks = LAYOUT.read(document(text));
    int[] seen = new int[text.length()];
    for (LayoutBlock block : blocks) {
      for (Piece piece : block.pieces()) {
        for (int i = piece.raw().start(); i < piece.raw().end(); i++) {
          seen[i]++;
        }
      }
    }
    for (int i = 0; i < seen.length; i++) {
      int least = Shape.isBlank(text.charAt(i)) ? 0 : 1;
      assertThat(seen[i]).as("offset %s", i).isBetween(least, 1);
    }
  }

  private static String clean(String text) {
    return RunningText.of(LAYOUT.read(document(text)), text, Set.<Zone>of());
  }

  private static String wrap(List<String> paragraphs) {
    Random random = new Random(paragraphs.size());
    StringBuilder wrapped = new StringBuilder();
    for (String paragraph : paragraphs) {
      int column = 0;
      for (String word : paragraph.split(" ", -1)) {
        boolean full = column + word.length() > 70;
        wrapped.append(column == 0 ? "" : full ? (random.nextInt(3) == 0 ? " \n" : "\n") : " ");
        column = full || column == 0 ? word.length() : column + 1 + word.length();
        wrapped.append(word);
      }
      wrapped.append("  \n\n");
    }
    return wrapped.toString();
  }

  static ExtractedDocument document(String text) {
    List<Page> pages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ExtractedDocument.PAGE_SEPARATOR) {
        pages.add(new Page(pages.size() + 1, new Span(start, i), PageSource.TEXT_LAYER));
        start = i + 1;
      }
    }
    return new ExtractedDocument(
        "0".repeat(64), Metadata.ofType("text/plain"), text, pages, List.of());
  }
}
