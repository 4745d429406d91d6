package no.samlese.benchmarks.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Divides Norwegian words by the patterns of Debian's {@code hyphen-no}, after F. M. Liang, Word
 * Hy-phen-a-tion by Com-put-er (1983).
 */
final class Hyphenator {
  private static final Path PATTERNS = Path.of("/usr/share/hyphen/hyph_nb_NO.dic");
  private static final int SHORTEST_PART = 3;

  private final Map<String, int[]> patterns = new HashMap<>();

  private Hyphenator() {}

  static Hyphenator load() throws IOException {
    if (!Files.isRegularFile(PATTERNS)) {
      throw new IOException(PATTERNS + " is missing: apt-get install hyphen-no");
    }
    Hyphenator hyphenator = new Hyphenator();
    List<String> lines = Files.readAllLines(PATTERNS, StandardCharsets.ISO_8859_1);
    lines.stream().skip(1).map(String::strip).forEach(hyphenator::add);
    return hyphenator;
  }

  private void add(String pattern) {
    StringBuilder letters = new StringBuilder();
    List<Integer> weights = new ArrayList<>(List.of(0));
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        weights.set(weights.size() - 1, c - '0');
      } else {
        letters.append(c);
        weights.add(0);
      }
    }
    patterns.put(letters.toString(), weights.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The places where a word may be divided; none in what is not a plain lower-case word. */
  List<Integer> breaks(String word) {
    int letters = leadingLetters(word);
    List<Integer> breaks = new ArrayList<>();
    int[] weights = weights(word.substring(0, letters).toLowerCase(Locale.ROOT));
    for (int i = SHORTEST_PART; i <= letters - SHORTEST_PART; i++) {
      if (weights[i + 1] % 2 == 1) {
        breaks.add(i);
      }
    }
    return breaks;
  }

  private static int leadingLetters(String word) {
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  /** Weight {@code i + 1} belongs to the place before letter {@code i}. */
  private int[] weights(String word) {
    String dotted = "." + word + ".";
    int[] weights = new int[dotted.length() + 1];
    for (int from = 0; from < dotted.length(); from++) {
      for (int to = from + 1; to <= dotted.length(); to++) {
        int[] pattern = patterns.get(dotted.substring(from, to));
        for (int i = 0; pattern != null && i < pattern.length; i++) {
          weights[from + i] = Math.max(weights[from + i], pattern[i]);
        }
      }
    }
    return weights;
  }
}
