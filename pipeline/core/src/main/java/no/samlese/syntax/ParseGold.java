package no.samlese.syntax;

import java.util.List;
import no.samlese.annotate.TreebankSentence;
import no.samlese.syntax.ParseActions.Move;

/**
 * A sentence with its right tree, which says of any state what is best to do: the step that makes
 * the fewest right arcs impossible (the dynamic oracle of Goldberg and Nivre 2013).
 */
final class ParseGold {
  private final ParseWords words;
  private final int[] heads;
  private final int[] relations;
  private final ParseActions actions;

  private ParseGold(ParseWords words, int[] heads, int[] relations, ParseActions actions) {
    this.words = words;
    this.heads = heads;
    this.relations = relations;
    this.actions = actions;
  }

  static ParseGold of(TreebankSentence sentence, ParseActions actions) {
    List<TreebankSentence.Token> tokens = sentence.tokens();
    int[] heads = new int[tokens.size()];
    int[] relations = new int[tokens.size()];
    for (int i = 0; i < heads.length; i++) {
      int head = tokens.get(i).head();
      heads[i] = head < 0 ? heads.length : head;
      relations[i] = actions.relations().indexOf(tokens.get(i).relation());
    }
    return new ParseGold(ParseWords.of(sentence), heads, relations, actions);
  }

  ParseWords words() {
    return words;
  }

  /** Whether an action costs no more than the best, and names an arc that is right rightly. */
  boolean isRight(int action, ParseState state) {
    Move move = actions.move(action);
    return cost(move, state) == least(state)
        && (action == action(move, state) || !makesRightArc(move, state));
  }

  /** Of the actions that cost least, the one with the highest score. */
  int best(ParseState state, int[] scores) {
    int least = least(state);
    int best = -1;
    for (Move move : Move.values()) {
      if (state.allows(move) && cost(move, state) == least) {
        int action = action(move, state);
        best = best < 0 || scores[action] > scores[best] ? action : best;
      }
    }
    return best;
  }

  private int least(ParseState state) {
    int least = Integer.MAX_VALUE;
    for (Move move : Move.values()) {
      if (state.allows(move)) {
        least = Math.min(least, cost(move, state));
      }
    }
    return least;
  }

  private int action(Move move, ParseState state) {
    return switch (move) {
      case SHIFT -> ParseActions.SHIFT;
      case LEFT -> actions.left(relations[state.stack(0)]);
      case RIGHT -> actions.right(relations[state.stack(0)]);
    };
  }

  private boolean makesRightArc(Move move, ParseState state) {
    return switch (move) {
      case SHIFT -> false;
      case LEFT -> heads[state.stack(0)] == state.ahead(0);
      case RIGHT -> heads[state.stack(0)] == state.stack(1);
    };
  }

  /** How many right arcs cannot be made any more. */
  private int cost(Move move, ParseState state) {
    int next = state.ahead(0);
    if (move == Move.SHIFT) {
      return costOfShift(state, next);
    }
    int top = state.stack(0);
    int lost = 0;
    for (int word = next; word < heads.length; word++) {
      lost += heads[word] == top ? 1 : 0;
    }
    int head = heads[top];
    boolean losesHead = move == Move.LEFT ? head > next || head == state.stack(1) : head >= next;
    return losesHead ? lost + 1 : lost;
  }

  private int costOfShift(ParseState state, int next) {
    int lost = 0;
    for (int below = 0; below < state.depth(); below++) {
      int word = state.stack(below);
      lost += heads[word] == next ? 1 : 0;
      lost += below > 0 && heads[next] == word ? 1 : 0;
    }
    return lost;
  }
}
