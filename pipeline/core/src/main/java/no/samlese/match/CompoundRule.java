package no.samlese.match;

import java.util.Set;

/**
 * Says where a word may be parted into a term and the rest of a compound.
 *
 * <p>The rest must look like a word: three letters or more, a vowel among them, and no ending that
 * words of the term's kind take. Terms that take a joint -s must have it.
 */
final class CompoundRule {
  private static final int SHORTEST_REST = 3;
  private static final int LONGEST_ENDING = 8;

  private static final Set<String> ENDINGS =
      Set.of(
          "ene", "enes", "ens", "nes", "ane", "anes", "ers", "ets", "are", "ast", "aste", "ere",
          "erer", "ert", "erte", "est", "este", "isk", "iske", "ske", "ande", "ende", "ing",
          "ingen", "inga", "inger", "ingar", "ingene", "ingane", "lig", "lige", "leg", "lege",
          "skap", "skapet", "skapets", "skaper", "skapene");

  private CompoundRule() {}

  /**
   * Whether a word may be a compound that begins with a stem.
   *
   * @param word the whole word
   * @param length letters of the stem
   * @param joined whether the stem takes an -s
   */
  static boolean continues(String word, int length, boolean joined) {
    char next = word.charAt(length);
    if (word.length() - length <= LONGEST_ENDING && ENDINGS.contains(word.substring(length))) {
      return false;
    }
    if (joined) {
      return (next == 's' && isRest(word, length + 1)) || next == '-';
    }
    if (next == 's' || next == 'e') {
      if (isRest(word, length + 1)) {
        return true;
      }
    }
    return isRest(word, length);
  }

  /** Whether the letters before a head may be the first part of a compound. */
  static boolean precedes(String word, int start) {
    return start >= SHORTEST_REST && hasVowel(word, 0, start);
  }

  /** Whether what follows a cut stem is only its joint: {@code ledelses-}. */
  static boolean isJoint(String word, int from) {
    int letters = word.length() - 1 - from;
    return letters == 0 || (letters == 1 && (word.charAt(from) == 's' || word.charAt(from) == 'e'));
  }

  private static boolean isRest(String word, int start) {
    int length = word.length() - start;
    return length >= SHORTEST_REST
        && hasVowel(word, start, word.length())
        && !(length <= 4 && ENDINGS.contains(word.substring(start)));
  }

  private static boolean hasVowel(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("aeiouyæøåéöä".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
