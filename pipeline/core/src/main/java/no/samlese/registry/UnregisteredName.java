package no.samlese.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A name before "kommune" that the register does not know: "Solvik kommune". */
final class UnregisteredName {
  /** First words of names of several words. */
  private static final Set<String> PREFIXES =
      Set.of(
          "nord", "sor", "ost", "vest", "ovre", "nedre", "indre", "ytre", "midtre", "sondre",
          "nordre", "ostre", "vestre", "store", "lille", "ny", "stor", "midt");

  /** Words that stand before "kommune" with a capital without being names. */
  private static final Set<String> WORDS =
      Set.of(
          "denne",
          "din",
          "var",
          "hver",
          "kvar",
          "en",
          "ein",
          "egen",
          "eigen",
          "som",
          "og",
          "for",
          "fra",
          "til",
          "om",
          "ved",
          "av",
          "med",
          "per",
          "pr",
          "hvilken",
          "samme",
          "same",
          "hel",
          "heile",
          "hele",
          "dykkar",
          "deres",
          "ordforer",
          "radmann",
          "kommunedirektor",
          "norge",
          "noreg",
          "norges",
          "noregs",
          "kommune",
          "navn",
          "kommunenavn",
          "smart",
          "trygg",
          "gronn",
          "robust",
          "sunn",
          "ung",
          "ny",
          "nye",
          "stor",
          "liten",
          "god",
          "apen",
          "open",
          "by",
          "land",
          "stat",
          "fylke",
          "vi",
          "oss",
          "plan",
          "samfunnsdel",
          "strategi",
          "xx");

  private UnregisteredName() {}

  /** The first in a folder name, file name or title; in lower case it is given a capital. */
  static Optional<String> in(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (before(words, i) && plausible(words.get(i - 1))) {
        return Optional.of(name(words, i - 1));
      }
    }
    return Optional.empty();
  }

  /**
   * The name before the word at an index, which may be "kommune"; empty unless it has a capital.
   */
  static Optional<String> before(List<Word> words, int index, boolean capital) {
    if (index == 0 || !before(words, index)) {
      return Optional.empty();
    }
    Word word = words.get(index - 1);
    boolean fits = plausible(word) && (!capital || word.capitalised());
    return fits ? Optional.of(name(words, index - 1)) : Optional.empty();
  }

  private static boolean before(List<Word> words, int index) {
    Word word = words.get(index);
    return (word.folded().equals("kommune") || word.folded().equals("kommunes")) && !word.gap();
  }

  private static boolean plausible(Word word) {
    String folded = word.folded();
    return folded.length() >= 3
        && folded.chars().allMatch(Character::isLetter)
        && folded.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0)
        && !WORDS.contains(folded)
        && !folded.endsWith("ende")
        && !folded.endsWith("ig")
        && !folded.endsWith("sk")
        && !folded.endsWith("ske");
  }

  private static String name(List<Word> words, int last) {
    String name = capital(words.get(last).surface());
    boolean joined = last > 0 && !words.get(last).gap();
    if (joined && PREFIXES.contains(words.get(last - 1).folded())) {
      name = capital(words.get(last - 1).surface()) + " " + name;
    }
    return name;
  }

  /** With a capital; SOLVIK becomes Solvik, so that spellings meet in one group. */
  private static String capital(String word) {
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    String rest = word.substring(1);
    return Character.toUpperCase(word.charAt(0)) + (shouted ? PlaceName.lower(rest) : rest);
  }
}
