package no.samlese.concordance;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys that put words into Norwegian order: å, also written aa, comes last, after æ and ø, and the
 * Swedish and German ä and ö stand with these. Capitals, accents and marks do not matter. A key of
 * our own is smaller than the JDK's, and is the same in every version of it.
 */
final class NorwegianOrder {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  /** Comes before every letter, so that a short word comes before a longer one. */
  private static final String BETWEEN_WORDS = "\u0001";

  private NorwegianOrder() {}

  /** The key of a text, word by word. */
  static String key(String text) {
    return String.join(BETWEEN_WORDS, words(text));
  }

  /** The key of the words from the last to the first, as a left context is sorted. */
  static String keyFromEnd(String text) {
    List<String> words = words(text);
    Collections.reverse(words);
    return String.join(BETWEEN_WORDS, words);
  }

  private static List<String> words(String text) {
    return Arrays.stream(NO_LETTER.split(text))
        .filter(word -> !word.isEmpty())
        .map(NorwegianOrder::fold)
        .collect(Collectors.toList());
  }

  private static String fold(String word) {
    // The three characters after z in ASCII stand for the three letters after z in Norwegian.
    String last =
        word.toLowerCase(Locale.ROOT)
            .replaceAll("[æä]", "{")
            .replaceAll("[øö]", "|")
            .replaceAll("å|aa", "}");
    return ACCENT.matcher(Normalizer.normalize(last, Normalizer.Form.NFD)).replaceAll("");
  }
}
