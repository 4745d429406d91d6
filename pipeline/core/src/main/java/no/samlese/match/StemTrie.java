package no.samlese.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private final boolean fromEnd;
  private final Node root = new Node();

  /**
   * @param fromEnd whether words are read from their end
   */
  StemTrie(boolean fromEnd) {
    this.fromEnd = fromEnd;
  }

  void add(Stem stem) {
    Node node = root;
    for (int i = 0; i < stem.text().length(); i++) {
      node = node.make(at(stem.text(), i));
    }
    for (int i = 0; i < node.stems.size(); i++) {
      Target there = node.stems.get(i).target();
      if (there.sameTerm(stem.target())) {
        Target joined = there.with(stem.target().languages());
        node.stems.set(i, new Stem(stem.text(), stem.joined(), joined));
        return;
      }
    }
    node.stems.add(stem);
  }

  /** Whether the word begins (or ends) with a stem and is longer: quick, and mostly no. */
  boolean touches(String word) {
    Node node = root;
    for (int i = 0; i < word.length() - 1; i++) {
      node = node.get(at(word, i));
      if (node == null) {
        return false;
      }
      if (!node.stems.isEmpty()) {
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
    private char[] letters = new char[0];
    private Node[] children = new Node[0];
    private final List<Stem> stems = new ArrayList<>(0);

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
