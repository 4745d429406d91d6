package no.samlese.context;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Values by the letters with which a word begins, or ends. A word is compared with all of them at
 * once, and most are given up after a letter or two.
 */
final class LetterTree<T> {
  private final Map<Character, LetterTree<T>> next = new HashMap<>();
  private T value;

  /**
   * The value of some letters; made if there is none yet.
   *
   * @param fromEnd whether words end with them
   */
  T at(String letters, boolean fromEnd, Supplier<T> make) {
    LetterTree<T> node = this;
    for (int i = 0; i < letters.length(); i++) {
      node = node.next.computeIfAbsent(letter(letters, i, fromEnd), letter -> new LetterTree<>());
    }
    if (node.value == null) {
      node.value = make.get();
    }
    return node.value;
  }

  /** Hands out the values of all letters with which a word begins, or ends. */
  void walk(String word, boolean fromEnd, Consumer<T> take) {
    LetterTree<T> node = this;
    for (int i = 0; node != null; i++) {
      if (node.value != null) {
        take.accept(node.value);
      }
      boolean more = i < word.length() && !node.next.isEmpty();
      node = more ? node.next.get(letter(word, i, fromEnd)) : null;
    }
  }

  private static char letter(String word, int i, boolean fromEnd) {
    return word.charAt(fromEnd ? word.length() - 1 - i : i);
  }
}
