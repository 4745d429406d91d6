package no.samlese.context;

import java.util.List;
import java.util.Set;
import no.samlese.lexicon.DenialWords.Kind;

/**
 * Counts what denies a whole clause by ruling it, if it denies the hit with it: <i>uten at, hindre
 * at, ikke tro at, lite som tyder på at</i>.
 */
final class DenialOfClause {
  private static final Set<String> SO = Set.of("slik", "sånn");

  private static final Set<String> RULED = Set.of("DOBJ", "PUTFYLL", "POBJ", "PSUBJ");

  private final DenialSyntax syntax;
  private final DenialOfVerb ofVerb;
  private final WishSyntax wish;
  private final DenialPath path;

  DenialOfClause(DenialSyntax syntax, DenialOfVerb ofVerb, DenialPath path) {
    this.syntax = syntax;
    this.ofVerb = ofVerb;
    this.wish = new WishSyntax(syntax);
    this.path = path;
  }

  /** For the finite verb of a clause and what it hangs on. */
  void count(int verb, int head) {
    if (isTakenBack(verb, head) || isHindered(verb, head) || isUnfounded(verb, head)) {
      path.deny();
    } else if (isBelieved(verb, head)) {
      List<Integer> denials = ofVerb.denialsOfChain(believing(head));
      if (!denials.isEmpty() && (path.hasDenial() || ofVerb.reaches(verb, denials.get(0)))) {
        path.deny();
      }
    }
  }

  private int believing(int head) {
    int above = above(head);
    return isSo(above) ? syntax.sentence().head(above) : above;
  }

  /** What a preposition hangs on: <i>tro på at</i>. */
  private int above(int head) {
    return syntax.is(head, "ADP") ? syntax.sentence().head(head) : head;
  }

  private boolean isBelieved(int verb, int head) {
    int above = above(head);
    boolean ruled = RULED.contains(syntax.sentence().relation(verb));
    return above >= 0 && ((ruled && syntax.hasLemma(above, Kind.BELIEVING_VERBS)) || isSo(above));
  }

  /** <i>det er ikke slik at X</i>. */
  private boolean isSo(int head) {
    return SO.contains(syntax.norm(head)) && syntax.sentence().head(head) >= 0;
  }

  private boolean isTakenBack(int verb, int head) {
    return path.hasDenial()
        && syntax.hangsBy(verb, "PUTFYLL")
        && syntax.hasNorm(head, Kind.WITHOUT);
  }

  private boolean isHindered(int verb, int head) {
    int from = path.from();
    boolean front = from >= 0 && from < verb && syntax.hangsBy(from, "ADV");
    boolean that = syntax.below(verb).anyMatch(w -> syntax.norm(w).equals("at"));
    return that
        && !path.isDefinite()
        && syntax.hangsBy(verb, "DOBJ")
        && syntax.hasLemma(head, Kind.HINDERING_VERBS)
        && wish.isWanted(head)
        && !front
        && isSaid(verb);
  }

  /** Whether the hit is of what a clause says, not what it says it of. */
  private boolean isSaid(int verb) {
    int from = path.from();
    return from < 0 || !syntax.isSubject(from) || ofVerb.reaches(verb, from);
  }

  /** <i>Lite tyder på at X; det er ingenting som viser at X</i>. */
  private boolean isUnfounded(int verb, int head) {
    int above = above(head);
    return above >= 0
        && isSaid(verb)
        && syntax.hasLemma(above, Kind.EVIDENT_VERBS)
        && syntax.below(above).anyMatch(w -> isNothingThat(w) || isNothingWhich(w));
  }

  private boolean isNothingThat(int subject) {
    return syntax.isSubject(subject) && isNothing(subject);
  }

  private boolean isNothingWhich(int mark) {
    return mark > 0 && syntax.norm(mark).equals("som") && isNothing(mark - 1);
  }

  private boolean isNothing(int word) {
    return syntax.hasNorm(word, Kind.DETERMINERS)
        || syntax.hasNorm(word, Kind.SCARCE)
        || syntax.below(word).anyMatch(w -> syntax.hasNorm(w, Kind.DETERMINERS));
  }
}
