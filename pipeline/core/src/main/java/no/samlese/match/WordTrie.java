package no.samlese.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A trie over words: each path is a form of one word or more, each node holds the targets of the
 * form that ends there. Built once, then only read.
 */
final class WordTrie {
  private final Map<String, WordTrie> next = new HashMap<>();
  private final List<Target> targets = new ArrayList<>(1);
  private final List<StemTrie.Stem> stems = new ArrayList<>(0);

  /** The node after one more word, or null. */
  WordTrie next(String word) {
    return next.get(word);
  }

  /** The words that lead on from here. */
  void forEachWord(BiConsumer<String, WordTrie> receiver) {
    next.forEach(receiver);
  }

  boolean isLeaf() {
    return next.isEmpty() && stems.isEmpty();
  }

  List<Target> targets() {
    return targets;
  }

  /** Last words of phrases that may also begin a compound: {@code distribuert ledelse}. */
  List<StemTrie.Stem> stems() {
    return stems;
  }

  /** The node at the end of a path, made if need be. */
  WordTrie path(List<String> words) {
    WordTrie node = this;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, key -> new WordTrie());
    }
    return node;
  }

  /** Adds a target; the languages of one that is there already for the term are joined. */
  void add(Target target) {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).sameTerm(target)) {
        targets.set(i, targets.get(i).with(target.languages()));
        return;
      }
    }
    targets.add(target);
  }

  void addStem(StemTrie.Stem stem) {
    stems.add(stem);
  }
}
