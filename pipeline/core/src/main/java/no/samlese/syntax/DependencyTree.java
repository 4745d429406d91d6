package no.samlese.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Which word of a sentence hangs on which, in the relations of the Norwegian Dependency Treebank:
 * {@code SUBJ}, {@code DOBJ}, {@code PUTFYLL} (complement of a preposition), {@code INFV} (verb
 * behind an auxiliary), {@code ATR} …. Immutable.
 */
public final class DependencyTree {
  /** The head of a word that hangs on no other. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> below;

  /**
   * A tree.
   *
   * @param heads index of the head of each word, or {@link #ROOT}
   * @param relations how each word hangs on its head
   */
  public DependencyTree(int[] heads, String[] relations) {
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.below = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        below.get(heads[i]).add(i);
      }
    }
  }

  /** The same tree with a word on another head. */
  public DependencyTree with(int word, int head, String relation) {
    int[] otherHeads = heads.clone();
    String[] otherRelations = relations.clone();
    otherHeads[word] = head;
    otherRelations[word] = relation;
    return new DependencyTree(otherHeads, otherRelations);
  }

  public int size() {
    return heads.length;
  }

  /** The word that a word hangs on, or {@link #ROOT}. */
  public int head(int word) {
    return heads[word];
  }

  public String relation(int word) {
    return relations[word];
  }

  /** The words that hang on a word, in their order. */
  public List<Integer> below(int word) {
    return List.copyOf(below.get(word));
  }
}
