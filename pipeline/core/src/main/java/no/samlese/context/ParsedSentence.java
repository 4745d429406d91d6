package no.samlese.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samlese.syntax.DependencyParser;
import no.samlese.syntax.DependencyTree;
import no.samlese.text.Token;

/**
 * A sentence with its parse, made when first asked for. The label of a list item, quotation marks
 * and references in brackets are left out, and a verb behind a label that the tagger took for a
 * name is a verb: <i>a) Avvikle …</i>. Immutable once parsed; used by one thread.
 */
final class ParsedSentence {
  private static final int LEFT_OUT = -1;
  private static final Set<String> BULLETS = Set.of("•", "–", "-");
  private static final Set<String> OPENING = Set.of("(", "[");
  private static final Set<String> CLOSING = Set.of(")", "]");
  private static final String SUBJECT = "SUBJ";
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  /** What a verb at the beginning of an item is taken for. */
  private static final Set<String> MISTAKEN = Set.of("PROPN", "ADJ", "NOUN");

  private final List<Token> tokens;

  /** Indexes of the words that are parsed. */
  private final int[] parsed;

  /** Where a word is among those that are parsed, or {@link #LEFT_OUT}. */
  private final int[] places;

  private DependencyTree tree;

  ParsedSentence(List<Token> tokens, Set<String> verbs) {
    int start = labelEnd(tokens);
    this.tokens = new ArrayList<>(tokens);
    mendVerb(start, verbs);
    this.parsed = IntStream.range(start, tokens.size()).filter(Asides.of(tokens)::leaves).toArray();
    this.places = new int[tokens.size()];
    Arrays.fill(places, LEFT_OUT);
    for (int i = 0; i < parsed.length; i++) {
      places[parsed[i]] = i;
    }
  }

  /** A verb behind a label, or a name that is one. */
  private void mendVerb(int start, Set<String> verbs) {
    if (start < tokens.size()) {
      Token first = tokens.get(start);
      boolean name = first.pos().equals("PROPN") && !isVerb(start + 1);
      boolean mistaken = start > 0 ? MISTAKEN.contains(first.pos()) : name;
      if (mistaken && verbs.contains(first.norm())) {
        tokens.set(start, new Token(first.span(), first.norm(), first.norm(), "VERB", List.of()));
      }
    }
  }

  private boolean isVerb(int index) {
    return index < tokens.size() && VerbForms.isVerb(tokens.get(index));
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
    int head = isParsed(index) ? tree().head(places[index]) : DependencyTree.ROOT;
    return head == DependencyTree.ROOT ? head : parsed[head];
  }

  /** How a word hangs on its head; empty if it was left out. */
  String relation(int index) {
    return isParsed(index) ? tree().relation(places[index]) : "";
  }

  /** The words that hang on a word, in their order. */
  List<Integer> below(int index) {
    return isParsed(index)
        ? tree().below(places[index]).stream().map(word -> parsed[word]).toList()
        : List.of();
  }

  private boolean isParsed(int index) {
    return places[index] != LEFT_OUT;
  }

  private DependencyTree tree() {
    if (tree == null) {
      List<Token> words = Arrays.stream(parsed).mapToObj(tokens::get).toList();
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
