package no.samlese.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase whose words may stand apart.
 *
 * @param target what it stands for
 * @param keys its words in the order they must come in
 * @param gap most other words between two of them
 */
record SpreadPhrase(Target target, List<String> keys, int gap) {
  private static final String THROUGH = ",«»\"'”“’‘-–";

  /** The phrases of one form: one, or one for each order of its words. */
  static List<SpreadPhrase> of(Target target, List<String> keys) {
    int gap = target.term().term().spread().gap();
    if (!target.term().term().spread().anyOrder()) {
      return List.of(new SpreadPhrase(target, List.copyOf(keys), gap));
    }
    List<SpreadPhrase> phrases = new ArrayList<>();
    for (List<String> order : orders(keys)) {
      phrases.add(new SpreadPhrase(target, order, gap));
    }
    return phrases;
  }

  private static List<List<String>> orders(List<String> keys) {
    if (keys.size() < 2) {
      return List.of(List.copyOf(keys));
    }
    List<List<String>> orders = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      List<String> rest = new ArrayList<>(keys);
      String first = rest.remove(i);
      for (List<String> tail : orders(rest)) {
        List<String> order = new ArrayList<>(keys.size());
        order.add(first);
        order.addAll(tail);
        orders.add(order);
      }
    }
    return orders;
  }

  /** The place of its last word if its first stands at a place, or -1. */
  int lastFrom(SentenceWords words, int first) {
    int at = first;
    for (int i = 1; i < keys.size() && at >= 0; i++) {
      at = next(words, at, keys.get(i));
    }
    return at;
  }

  private int next(SentenceWords words, int at, String key) {
    int between = 0;
    for (int i = at + 1; i < words.size() && between <= gap; i++) {
      if (words.key(i).equals(key)) {
        return i;
      }
      if (words.isWord(i)) {
        between++;
      } else if (THROUGH.indexOf(words.key(i)) < 0) {
        return -1;
      }
    }
    return -1;
  }
}
