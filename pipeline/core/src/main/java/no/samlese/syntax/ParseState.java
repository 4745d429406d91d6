package no.samlese.syntax;

import java.util.Arrays;

/**
 * A sentence half parsed, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011):
 * words wait on a stack until they get their head, the next word (left) or the one below them
 * (right).
 */
final class ParseState {
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next;
  private final int[] heads;
  private final int[] relations;

  /** Outermost word on each side, the one that was it before, and how many there are. */
  private final int[][] sides;

  /** Left: outermost, before, number; right the same. */
  private static final int RIGHT = 3;

  private static final int SIDES = 6;

  /** Begins with all words to come; the place of the root is {@code size}. */
  ParseState(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.heads = new int[size + 1];
    this.relations = new int[size + 1];
    this.sides = new int[SIDES][size + 1];
    Arrays.fill(heads, NONE);
    for (int side : new int[] {0, 1, RIGHT, RIGHT + 1}) {
      Arrays.fill(sides[side], NONE);
    }
  }

  boolean isDone() {
    return next == size && depth == 0;
  }

  boolean allows(ParseActions.Move move) {
    return switch (move) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0;
      case RIGHT -> depth > 1;
    };
  }

  /** The word {@code below} the top of the stack, or {@link #NONE}. */
  int stack(int below) {
    return depth > below ? stack[depth - 1 - below] : NONE;
  }

  /** Number of words on the stack. */
  int depth() {
    return depth;
  }

  /** The word {@code ahead} of the next, the root included, or {@link #NONE}. */
  int ahead(int ahead) {
    return next + ahead <= size ? next + ahead : NONE;
  }

  void shift() {
    stack[depth++] = next++;
  }

  void left(int relation) {
    attach(stack(0), next, relation);
    depth--;
  }

  void right(int relation) {
    attach(stack(0), stack(1), relation);
    depth--;
  }

  private void attach(int word, int head, int relation) {
    heads[word] = head;
    relations[word] = relation;
    int side = word < head ? 0 : RIGHT;
    sides[side + 1][head] = sides[side][head];
    sides[side][head] = word;
    sides[side + 2][head]++;
  }

  int head(int word) {
    return heads[word];
  }

  /** The relation of a word that has a head. */
  int relation(int word) {
    return relations[word];
  }

  int leftmost(int word) {
    return word < 0 ? NONE : sides[0][word];
  }

  int secondLeft(int word) {
    return word < 0 ? NONE : sides[1][word];
  }

  int lefts(int word) {
    return word < 0 ? 0 : sides[2][word];
  }

  int rightmost(int word) {
    return word < 0 ? NONE : sides[RIGHT][word];
  }

  int secondRight(int word) {
    return word < 0 ? NONE : sides[RIGHT + 1][word];
  }

  int rights(int word) {
    return word < 0 ? 0 : sides[RIGHT + 2][word];
  }
}
