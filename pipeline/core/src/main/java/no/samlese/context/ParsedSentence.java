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
public final class ParsedSentence {
  private static final int LEFT_OUT = -1;
  private static final Set<String> BULLETS = Set.of("•", "–", "-");
  private static final Set<String> OPENING = Set.of("(", "[");
  private static final Set<String> CLOSING = Set.of(")", "]");

  /** What a verb at the beginning of an item is taken for. */
  private static final Set<String> MISTAKEN = Set.of("PROPN", "ADJ", "NOUN");

  private final List<Token> tokens;

  /** Indexes of the words that are parsed. */
  private final int[] parsed;

  /** Where a word is among those that are parsed, or {@link #LEFT_OUT}. */
  private final int[] places;

  private DependencyTree tree;

  /**
   * A sentence that is yet to be parsed.
   *
   * @param verbs lemmas of verbs, to be known at the beginning of an item
   */
  public ParsedSentence(List<Token> tokens, Set<String> verbs) {
    int start = labelEnd(tokens);
    this.tokens = new ArrayList<>(tokens);
    mendVerb(start, verbs);
    IntStream.range(1, tokens.size()).forEach(this::mendHindrance);
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

  /** <i>fjerne andre hindre</i>: a noun, whatever the tagger says. */
  private void mendHindrance(int index) {
    Token token = tokens.get(index);
    if (token.norm().equals("hindre") && tokens.get(index - 1).pos().equals("DET")) {
      tokens.set(index, new Token(token.span(), "hindre", "hinder", "NOUN", List.of()));
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

  /** A word as the parser saw it. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Number of words, also of those left out. */
  public int size() {
    return tokens.size();
  }

  /** The word that a word hangs on, or {@link DependencyTree#ROOT}. */
  public int head(int index) {
    int head = isParsed(index) ? tree().head(places[index]) : DependencyTree.ROOT;
    return head == DependencyTree.ROOT ? head : parsed[head];
  }

  /** How a word hangs on its head; empty if it was left out. */
  public String relation(int index) {
    return isParsed(index) ? tree().relation(places[index]) : "";
  }

  /** The words that hang on a word, in their order. */
  public List<Integer> below(int index) {
    return isParsed(index)
        ? tree().below(places[index]).stream().map(word -> parsed[word]).toList()
        : List.of();
  }

  /** Whether a word was parsed, and not left out. */
  public boolean isParsed(int index) {
    return places[index] != LEFT_OUT;
  }

  private DependencyTree tree() {
    if (tree == null) {
      List<Token> words = Arrays.stream(parsed).mapToObj(tokens::get).toList();
      tree = TreeMends.mend(DependencyParser.norwegian().parse(words), words);
    }
    return tree;
  }
}
