package no.samlese.syntax;

import java.util.List;

/**
 * What the parser may do next, numbered: shift, then left with each relation, then right with each.
 *
 * @param relations in their order
 */
record ParseActions(List<String> relations) {
  static final int SHIFT = 0;

  /** What an action does to the stack. */
  enum Move {
    SHIFT,
    LEFT,
    RIGHT
  }

  ParseActions {
    relations = List.copyOf(relations);
  }

  int count() {
    return 1 + 2 * relations.size();
  }

  int left(int relation) {
    return 1 + relation;
  }

  int right(int relation) {
    return 1 + relations.size() + relation;
  }

  Move move(int action) {
    if (action == SHIFT) {
      return Move.SHIFT;
    }
    return action <= relations.size() ? Move.LEFT : Move.RIGHT;
  }

  private int relation(int action) {
    return (action - 1) % relations.size();
  }

  void apply(int action, ParseState state) {
    switch (move(action)) {
      case SHIFT -> state.shift();
      case LEFT -> state.left(relation(action));
      case RIGHT -> state.right(relation(action));
    }
  }

  /** The allowed action with the highest score. */
  int best(ParseState state, int[] scores) {
    int best = -1;
    for (int action = 0; action < scores.length; action++) {
      boolean better = best < 0 || scores[action] > scores[best];
      if (better && state.allows(move(action))) {
        best = action;
      }
    }
    return best;
  }

  /** The tree of a sentence that is done. */
  DependencyTree tree(ParseState state, int size) {
    int[] heads = new int[size];
    String[] names = new String[size];
    for (int word = 0; word < size; word++) {
      heads[word] = state.head(word) == size ? DependencyTree.ROOT : state.head(word);
      names[word] = relations.get(state.relation(word));
    }
    return new DependencyTree(heads, names);
  }
}
