package no.samlese.context;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samlese.syntax.DependencyTree;
import no.samlese.text.Token;

/** Mends what the parser is known to get wrong where the order of words tells what is right. */
final class TreeMends {
  private static final String SUBJECT = "SUBJ";
  private static final String RELATIVE = "som";
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> DENIALS = Set.of("ikke", "ikkje", "aldri");

  private static final Set<String> LOGICAL = Set.of("PSUBJ", "DOBJ", "SPRED");
  private static final Set<String> TIMES =
      Set.of("dag", "uke", "veke", "måned", "månad", "år", "gang", "gong", "tid", "time", "kveld");

  private static final Set<String> SMALL = Set.of("liten", "lita");

  /** How far behind a denial its verb may stand. */
  private static final int NEAR = 3;

  private final List<Token> words;
  private DependencyTree tree;

  private TreeMends(DependencyTree tree, List<Token> words) {
    this.tree = tree;
    this.words = words;
  }

  static DependencyTree mend(DependencyTree tree, List<Token> words) {
    TreeMends mends = new TreeMends(tree, words);
    mends.mendFront();
    IntStream.range(1, words.size()).forEach(mends::mendDenial);
    IntStream.range(0, words.size()).forEach(mends::mendSmall);
    IntStream.range(0, words.size()).forEach(mends::mendLogicalSubject);
    return mends.tree;
  }

  /**
   * What stands alone before the finite verb hangs on it, and is its object if it has another
   * subject: <i>X har vi ikke</i>. The parser has seen few of these.
   */
  private void mendFront() {
    for (int verb = 1; verb < tree.size(); verb++) {
      int front = verb - 1;
      boolean alone =
          tree.head(front) == DependencyTree.ROOT && tree.head(verb) == tree.head(front);
      boolean subject = tree.head(front) == verb && isSubject(front);
      if (isVerb(verb) && (alone || subject) && NOUNS.contains(words.get(front).pos())) {
        boolean other = hasSubjectBehind(verb);
        if (other || alone) {
          tree = tree.with(front, verb, other ? "DOBJ" : SUBJECT);
        }
        return;
      }
    }
  }

  private boolean hasSubjectBehind(int verb) {
    return tree.below(verb).stream().anyMatch(word -> word > verb && isSubject(word));
  }

  private boolean isSubject(int word) {
    return tree.relation(word).equals(SUBJECT);
  }

  private boolean isVerb(int word) {
    return VerbForms.isVerb(words.get(word));
  }

  /**
   * In a relative clause the denial stands before the verb, so behind it the denial is of the next
   * finite verb: <i>kommuner som samskaper ikke er X</i>.
   */
  private void mendDenial(int word) {
    int head = tree.head(word);
    if (DENIALS.contains(words.get(word).norm()) && head < word && isRelative(head)) {
      IntStream.rangeClosed(word + 1, Math.min(word + NEAR, tree.size() - 1))
          .takeWhile(next -> !words.get(next).norm().equals(RELATIVE))
          .filter(next -> isVerb(next) && !VerbForms.isBase(words.get(next)))
          .filter(verb -> !isBelow(verb, head))
          .findFirst()
          .ifPresent(verb -> tree = tree.with(word, verb, "ADV"));
    }
  }

  /** <i>liten faglig X</i>: it agrees with the noun, not with the adjective between. */
  private void mendSmall(int word) {
    int head = tree.head(word);
    if (SMALL.contains(words.get(word).norm()) && head > word && isAttribute(head)) {
      tree = tree.with(word, tree.head(head), "ATR");
    }
  }

  /**
   * <i>det innføres X</i>: a lone noun behind a verb that has no other subject is no adverbial, if
   * it is not of time: <i>det arbeides hver dag</i>.
   */
  private void mendLogicalSubject(int word) {
    int head = tree.head(word);
    if (isAdverbialNoun(word) && head >= 0 && head < word && isImpersonal(head)) {
      tree = tree.with(word, head, "PSUBJ");
    }
  }

  private boolean isImpersonal(int verb) {
    List<String> relations = tree.below(verb).stream().map(tree::relation).toList();
    return relations.contains("FSUBJ")
        && relations.stream().noneMatch(LOGICAL::contains)
        && tree.below(verb).stream().filter(this::isAdverbialNoun).count() == 1;
  }

  private boolean isAdverbialNoun(int word) {
    Token token = words.get(word);
    return tree.relation(word).equals("ADV")
        && token.pos().equals("NOUN")
        && !TIMES.contains(token.lemma());
  }

  private boolean isAttribute(int word) {
    int head = tree.head(word);
    return words.get(word).pos().equals("ADJ")
        && head > word
        && words.get(head).pos().equals("NOUN");
  }

  private boolean isRelative(int verb) {
    return verb >= 0
        && isVerb(verb)
        && tree.below(verb).stream()
            .anyMatch(w -> w < verb && words.get(w).norm().equals(RELATIVE));
  }

  private boolean isBelow(int word, int above) {
    int at = word;
    for (int steps = 0; at >= 0 && at != above && steps < tree.size(); steps++) {
      at = tree.head(at);
    }
    return at == above;
  }
}
