package no.samlese.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samlese.syntax.DependencyParser;
import no.samlese.syntax.DependencyTree;
import no.samlese.text.Token;

/**
 * A sentence with its parse, made when first asked for. The label of a list item is left out, and a
 * verb behind it that the tagger took for a name is a verb: <i>a) Avvikle …</i>. Immutable once
 * parsed; used by one thread.
 */
final class ParsedSentence {
  private static final Set<String> BULLETS = Set.of("•", "–", "-");
  private static final Set<String> OPENING = Set.of("(", "[");
  private static final Set<String> CLOSING = Set.of(")", "]");
  private static final String SUBJECT = "SUBJ";
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  /** What a verb at the beginning of an item is taken for. */
  private static final Set<String> MISTAKEN = Set.of("PROPN", "ADJ", "NOUN");

  private final List<Token> tokens;
  private final int start;
  private DependencyTree tree;

  ParsedSentence(List<Token> tokens, Set<String> verbs) {
    this.start = labelEnd(tokens);
    this.tokens = new ArrayList<>(tokens);
    if (start > 0) {
      Token first = tokens.get(start);
      if (MISTAKEN.contains(first.pos()) && verbs.contains(first.norm())) {
        this.tokens.set(
            start, new Token(first.span(), first.norm(), first.norm(), "VERB", List.of()));
      }
    }
  }

  /** Behind a bullet, one word in brackets, or one before a closing bracket. */
  private static int labelEnd(List<Token> tokens) {
    int word = isOneOf(tokens, 0, BULLETS) || isOneOf(tokens, 0, OPENING) ? 1 : 0;
    int close = word + 1;
    int end = isOneOf(tokens, close, CLOSING) ? close + 1 : isOneOf(tokens, 0, BULLETS) ? 1 : 0;
    return end < tokens.size() ? end : 0;
  }

  private static boolean isOneOf(List<Token> tokens, int index, Set<String> marks) {
    return index < tokens.size() && marks.contains(tokens.get(index).norm());
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  /** The word that a word hangs on, or {@link DependencyTree#ROOT}. */
  int head(int index) {
    int head = index < start ? DependencyTree.ROOT : tree().head(index - start);
    return head == DependencyTree.ROOT ? head : head + start;
  }

  /** How a word hangs on its head; empty in a label. */
  String relation(int index) {
    return index < start ? "" : tree().relation(index - start);
  }

  /** The words that hang on a word, in their order. */
  List<Integer> below(int index) {
    return index < start
        ? List.of()
        : tree().below(index - start).stream().map(word -> word + start).toList();
  }

  private DependencyTree tree() {
    if (tree == null) {
      List<Token> words = tokens.subList(start, tokens.size());
      tree = withFront(DependencyParser.norwegian().parse(words), words);
    }
    return tree;
  }

  /**
   * What stands alone before the finite verb hangs on it, and is its object if it has another
   * subject: <i>X har vi ikke</i>. The parser has seen few of these.
   */
  private static DependencyTree withFront(DependencyTree tree, List<Token> words) {
    for (int verb = 1; verb < tree.size(); verb++) {
      int front = verb - 1;
      boolean alone =
          tree.head(front) == DependencyTree.ROOT && tree.head(verb) == tree.head(front);
      boolean subject = tree.head(front) == verb && tree.relation(front).equals(SUBJECT);
      if (VerbForms.isVerb(words.get(verb))
          && (alone || subject)
          && NOUNS.contains(words.get(front).pos())) {
        boolean other = hasSubjectBehind(tree, verb);
        return other || alone ? tree.with(front, verb, other ? "DOBJ" : SUBJECT) : tree;
      }
    }
    return tree;
  }

  private static boolean hasSubjectBehind(DependencyTree tree, int verb) {
    return tree.below(verb).stream()
        .anyMatch(word -> word > verb && tree.relation(word).equals(SUBJECT));
  }
}
