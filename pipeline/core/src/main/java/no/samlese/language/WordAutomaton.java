package no.samlese.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A minimal acyclic automaton of words that numbers each of them: the word with index <i>n</i> is
 * the <i>n</i>th in code-unit order. Immutable.
 *
 * <p>Built incrementally from sorted words (Daciuk, Mihov, Watson and Watson 2000); numbered by the
 * words that each edge leaves behind (Lucchesi and Kowaltowski 1993).
 */
public final class WordAutomaton {
  /** The node where every word starts. */
  public static final int ROOT = 0;

  /** No node, edge or word. */
  public static final int NONE = -1;

  private final int[] firstEdge;
  private final char[] labels;
  private final int[] targets;
  private final int[] wordsBefore;
  private final boolean[] accepting;
  private final int size;

  private WordAutomaton(int[] firstEdge, char[] labels, int[] targets, boolean[] accepting) {
    this.firstEdge = firstEdge;
    this.labels = labels;
    this.targets = targets;
    this.accepting = accepting;
    this.wordsBefore = new int[labels.length];
    this.size = number();
  }

  /** Numbers the words; nodes stand after every node that leads to them. */
  private int number() {
    int nodes = accepting.length;
    int[] words = new int[nodes];
    for (int node = nodes - 1; node >= 0; node--) {
      int count = accepting[node] ? 1 : 0;
      for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
        wordsBefore[edge] = count;
        count += words[targets[edge]];
      }
      words[node] = count;
    }
    return nodes == 0 ? 0 : words[ROOT];
  }

  /** How many words it holds. */
  public int size() {
    return size;
  }

  /** The edge of a node that reads a character, or {@link #NONE}. */
  public int edge(int node, char label) {
    int low = firstEdge[node];
    int high = firstEdge[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char found = labels[middle];
      if (found < label) {
        low = middle + 1;
      } else if (found > label) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return NONE;
  }

  /** The node that an edge leads to. */
  public int target(int edge) {
    return targets[edge];
  }

  /** How many words from the edge's node on stand before those of the edge. */
  public int wordsBefore(int edge) {
    return wordsBefore[edge];
  }

  /** Whether a word ends at a node. */
  public boolean accepts(int node) {
    return accepting[node];
  }

  /** The index of a word, or {@link #NONE}. */
  public int indexOf(CharSequence word) {
    int node = ROOT;
    int index = 0;
    for (int i = 0; i < word.length(); i++) {
      int edge = edge(node, word.charAt(i));
      if (edge == NONE) {
        return NONE;
      }
      index += wordsBefore[edge];
      node = targets[edge];
    }
    return accepting[node] ? index : NONE;
  }

  /** Receives words and their indices. */
  public interface Visitor {
    void word(String word, int index);
  }

  /** Shows all words that begin with some letters, in order. */
  public void forEach(String prefix, Visitor visitor) {
    int node = ROOT;
    int index = 0;
    for (int i = 0; i < prefix.length(); i++) {
      int edge = edge(node, prefix.charAt(i));
      if (edge == NONE) {
        return;
      }
      index += wordsBefore[edge];
      node = targets[edge];
    }
    show(node, index, new StringBuilder(prefix), visitor);
  }

  /** Words are short, so the depth is. */
  private void show(int node, int index, StringBuilder word, Visitor visitor) {
    if (accepting[node]) {
      visitor.word(word.toString(), index);
    }
    for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
      word.append(labels[edge]);
      show(targets[edge], index + wordsBefore[edge], word, visitor);
      word.setLength(word.length() - 1);
    }
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(accepting.length);
    out.writeInt(labels.length);
    for (int node = 0; node < accepting.length; node++) {
      out.writeByte((firstEdge[node + 1] - firstEdge[node]) << 1 | (accepting[node] ? 1 : 0));
    }
    for (char label : labels) {
      out.writeChar(label);
    }
    for (int node = 0; node < accepting.length; node++) {
      for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
        out.writeInt(targets[edge] - node);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WordAutomaton read(DataInput in) throws IOException {
    int nodes = in.readInt();
    int edges = in.readInt();
    byte[] shape = new byte[nodes];
    in.readFully(shape);
    int[] firstEdge = new int[nodes + 1];
    boolean[] accepting = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      firstEdge[node + 1] = firstEdge[node] + ((shape[node] & 0xff) >> 1);
      accepting[node] = (shape[node] & 1) != 0;
    }
    char[] labels = BinaryData.readChars(in, edges);
    int[] targets = BinaryData.readInts(in, edges);
    for (int node = 0; node < nodes; node++) {
      for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
        targets[edge] += node;
      }
    }
    return new WordAutomaton(firstEdge, labels, targets, accepting);
  }

  /**
   * The automaton of some words.
   *
   * @param words in code-unit order, without repetitions
   * @throws IllegalArgumentException if they are not in order
   */
  public static WordAutomaton of(List<String> words) {
    return new Builder().build(words);
  }

  private static final class Node {
    private char[] labels = new char[0];
    private Node[] targets = new Node[0];
    private boolean accepting;
    private int number = NONE;

    void add(char label, Node target) {
      labels = Arrays.copyOf(labels, labels.length + 1);
      targets = Arrays.copyOf(targets, targets.length + 1);
      labels[labels.length - 1] = label;
      targets[targets.length - 1] = target;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Node node
          && accepting == node.accepting
          && Arrays.equals(labels, node.labels)
          && sameTargets(node);
    }

    @SuppressWarnings("ReferenceEquality") // targets are minimal already, so one object each
    private boolean sameTargets(Node node) {
      for (int i = 0; i < targets.length; i++) {
        if (targets[i] != node.targets[i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hash = accepting ? 1 : 0;
      for (int i = 0; i < labels.length; i++) {
        hash = 31 * (31 * hash + labels[i]) + System.identityHashCode(targets[i]);
      }
      return hash;
    }
  }

  private static final class Builder {
    private final Map<Node, Node> register = new HashMap<>();
    private final List<Node> path = new ArrayList<>();
    private String last = "";

    WordAutomaton build(List<String> words) {
      path.add(new Node());
      boolean first = true;
      for (String word : words) {
        if (!first && word.compareTo(last) <= 0) {
          throw new IllegalArgumentException("not in order: " + last + ", " + word);
        }
        first = false;
        add(word);
      }
      minimizeFrom(0);
      return pack(path.get(0));
    }

    private void add(String word) {
      int common = 0;
      int limit = Math.min(word.length(), last.length());
      while (common < limit && word.charAt(common) == last.charAt(common)) {
        common++;
      }
      minimizeFrom(common);
      for (int i = common; i < word.length(); i++) {
        Node node = new Node();
        path.get(i).add(word.charAt(i), node);
        path.add(node);
      }
      path.get(word.length()).accepting = true;
      last = word;
    }

    private void minimizeFrom(int depth) {
      for (int i = path.size() - 1; i > depth; i--) {
        Node node = path.remove(i);
        Node known = register.putIfAbsent(node, node);
        if (known != null) {
          Node parent = path.get(i - 1);
          parent.targets[parent.targets.length - 1] = known;
        }
      }
    }

    private static WordAutomaton pack(Node root) {
      List<Node> order = new ArrayList<>();
      visit(root, order);
      java.util.Collections.reverse(order);
      int edges = 0;
      for (int i = 0; i < order.size(); i++) {
        order.get(i).number = i;
        edges += order.get(i).labels.length;
      }
      int[] firstEdge = new int[order.size() + 1];
      char[] labels = new char[edges];
      int[] targets = new int[edges];
      boolean[] accepting = new boolean[order.size()];
      int edge = 0;
      for (Node node : order) {
        accepting[node.number] = node.accepting;
        for (int i = 0; i < node.labels.length; i++) {
          labels[edge] = node.labels[i];
          targets[edge++] = node.targets[i].number;
        }
        firstEdge[node.number + 1] = edge;
      }
      return new WordAutomaton(firstEdge, labels, targets, accepting);
    }

    /** Adds a node after all that follow it; words are short, so the depth is. */
    private static void visit(Node node, List<Node> order) {
      if (node.number != NONE) {
        return;
      }
      node.number = 0;
      for (Node target : node.targets) {
        visit(target, order);
      }
      order.add(node);
    }
  }
}
