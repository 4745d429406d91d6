package no.samlese.match;

import java.util.Arrays;

/**
 * A trie over letters that finds the stems a word begins or ends with, without cutting the word up.
 * Built once, then only read.
 */
final class StemTrie {
  /**
   * A part of compounds.
   *
   * @param text the letters
   * @param joined whether it takes an -s before another part
   * @param target what it stands for
   */
  record Stem(String text, boolean joined, Target target) {}

  /** Is told each stem that is found, and how many letters of the word it takes. */
  interface Visitor {
    void stem(Stem stem, int length);
  }

  /** All stems have so many letters. */
  private static final int SHORTEST = TermIndex.SHORTEST_PART;

  private final boolean fromEnd;
  private final Node root = new Node();

  /** The first letters of all stems. */
  private final WordFilter edges = new WordFilter(16);

  private final WordFilter whole = new WordFilter(20);

  /**
   * @param fromEnd whether words are read from their end
   */
  StemTrie(boolean fromEnd) {
    this.fromEnd = fromEnd;
  }

  void add(Stem stem) {
    Node node = root;
    int hash = 0;
    for (int i = 0; i < stem.text().length(); i++) {
      char letter = at(stem.text(), i);
      node = node.make(letter);
      hash = WordFilter.longer(hash, letter);
      if (i == SHORTEST - 1) {
        edges.add(hash);
      }
    }
    whole.add(hash);
    for (int i = 0; i < node.stems.length; i++) {
      Target there = node.stems[i].target();
      if (there.sameTerm(stem.target())) {
        Target joined = there.with(stem.target().languages());
        node.stems[i] = new Stem(stem.text(), stem.joined(), joined);
        return;
      }
    }
    node.stems = Arrays.copyOf(node.stems, node.stems.length + 1);
    node.stems[node.stems.length - 1] = stem;
  }

  /** Whether the word may begin (or end) with a stem and be longer: quick, and mostly no. */
  boolean touches(String word) {
    int hash = 0;
    for (int i = 0; i < word.length() - 1; i++) {
      hash = WordFilter.longer(hash, at(word, i));
      if (i == SHORTEST - 1 && !edges.mayHave(hash)) {
        return false;
      }
      if (i >= SHORTEST - 1 && whole.mayHave(hash)) {
        return true;
      }
    }
    return false;
  }

  /** Tells all stems that the word begins with (or ends with) and is longer than. */
  void visit(String word, Visitor visitor) {
    Node node = root;
    for (int i = 0; i < word.length() - 1; i++) {
      node = node.get(at(word, i));
      if (node == null) {
        return;
      }
      for (Stem stem : node.stems) {
        visitor.stem(stem, i + 1);
      }
    }
  }

  private char at(String word, int index) {
    return word.charAt(fromEnd ? word.length() - 1 - index : index);
  }

  private static final class Node {
    private static final Stem[] NONE = {};

    private char[] letters = new char[0];
    private Node[] children = new Node[0];
    private Stem[] stems = NONE;

    Node get(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : children[at];
    }

    Node make(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return children[at];
      }
      int place = -at - 1;
      letters = Arrays.copyOf(letters, letters.length + 1);
      children = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(letters, place, letters, place + 1, letters.length - 1 - place);
      System.arraycopy(children, place, children, place + 1, children.length - 1 - place);
      letters[place] = letter;
      children[place] = new Node();
      return children[place];
    }
  }
}
