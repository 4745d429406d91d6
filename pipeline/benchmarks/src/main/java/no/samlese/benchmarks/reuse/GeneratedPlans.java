package no.samlese.benchmarks.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.samlese.store.BlockRow;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;

/**
 * Documents of 20 000 words in blocks of 40: words by Zipf's law; one block in twenty is from a
 * template of 100 blocks that all share, one in twenty repeats a block of any earlier document, one
 * word in forty of these changed.
 */
final class GeneratedPlans {
  static final int WORDS = 20_000;
  private static final int BLOCK_WORDS = 40;
  private static final int VOCABULARY = 50_000;
  private static final int REMEMBERED = 20_000;

  private final Random random = new Random(7);
  private final List<String[]> template = new ArrayList<>();
  private final List<String[]> earlier = new ArrayList<>();

  GeneratedPlans() {
    for (int i = 0; i < 100; i++) {
      template.add(words());
    }
  }

  DocumentFacts next(int number) {
    String id = String.format("%012x", number);
    List<BlockRow> rows = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < WORDS / BLOCK_WORDS; i++) {
      String text = String.join(" ", block());
      int end = start + text.length();
      rows.add(new BlockRow(id, i, 1, "body", 0, "", true, BLOCK_WORDS, start, end, text));
      start = end + 1;
    }
    DocumentFacts.Summary summary =
        new DocumentFacts.Summary(id, id, "text/plain", id, "", "", "nb", WORDS, WORDS, "read");
    return new DocumentFacts(
        summary, List.of(), rows, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private String[] block() {
    int chance = random.nextInt(20);
    if (chance == 0) {
      return template.get(random.nextInt(template.size()));
    }
    if (chance == 1 && !earlier.isEmpty()) {
      String[] copy = earlier.get(random.nextInt(earlier.size())).clone();
      copy[random.nextInt(copy.length)] = word();
      return copy;
    }
    String[] words = words();
    if (earlier.size() < REMEMBERED) {
      earlier.add(words);
    } else {
      earlier.set(random.nextInt(REMEMBERED), words);
    }
    return words;
  }

  private String[] words() {
    String[] words = new String[BLOCK_WORDS];
    for (int i = 0; i < words.length; i++) {
      words[i] = word();
    }
    return words;
  }

  /** The rank of a word is a power of the vocabulary, which is near Zipf's law. */
  private String word() {
    return "ord" + Integer.toString((int) Math.pow(VOCABULARY, random.nextDouble()), 26);
  }

  static DocumentRow row(String id, int number) {
    return new DocumentRow(
        id,
        id,
        "",
        id,
        "",
        "Kommune " + number / 10,
        "folder",
        1,
        "plan",
        "folder",
        2015 + number % 10,
        "folder",
        id,
        "nb",
        "text/plain",
        1,
        0,
        0,
        WORDS,
        WORDS,
        1,
        WORDS / BLOCK_WORDS,
        0,
        0,
        1,
        "read");
  }
}
