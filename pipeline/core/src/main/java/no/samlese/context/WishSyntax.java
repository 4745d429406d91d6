package no.samlese.context;

import java.util.Set;
import no.samlese.lexicon.DenialWords.Kind;

/**
 * Tells what a text wants or asks for from what it reports: <i>vi skal redusere X, for å redusere
 * X, Redusere X</i> against <i>dette reduserer X, kan redusere X</i>.
 */
final class WishSyntax {
  /** How far up the answer is looked for. */
  private static final int HIGHEST = 6;

  private static final Set<String> MAY = Set.of("kan", "kunne");
  private static final Set<String> TRIES =
      Set.of("velge", "velje", "forsøke", "prøve", "være", "vere");

  private final DenialSyntax syntax;
  private final ParsedSentence sentence;

  WishSyntax(DenialSyntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** Whether what a verb says is wanted. */
  boolean isWanted(int verb) {
    return isWanted(verb, 0);
  }

  private boolean isWanted(int verb, int height) {
    if (height > HIGHEST) {
      return true;
    }
    int head = sentence.head(verb);
    if (syntax.hangsBy(verb, "INFV") && head >= 0) {
      return isInfinitiveWanted(head, height);
    }
    if (syntax.hangsBy(verb, "KOORD") && syntax.isVerb(head)) {
      return isWanted(head, height + 1);
    }
    return syntax.isBase(verb)
        || syntax.endsAsPassive(verb)
        || isRelativeWanted(verb, head, height)
        || isWantedClause(verb, head, height)
        || isPurpose(verb);
  }

  /** By the auxiliary or the <i>å</i> before it. */
  private boolean isInfinitiveWanted(int head, int height) {
    String norm = syntax.norm(head);
    if (norm.equals("vil") && syntax.below(head).anyMatch(syntax::isPronounSubject)) {
      return false; // "det vil redusere X" foretells
    }
    if (MAY.contains(norm)) {
      boolean below = norm.equals("kunne") && syntax.hangsBy(head, "INFV");
      return isPurpose(head) || (below && isWanted(head, height + 1));
    }
    if (syntax.hasNorm(head, Kind.WISHES) || syntax.hasLemma(head, Kind.WISHES)) {
      return true;
    }
    if (syntax.is(head, "PART")) {
      return isWantedBehindMark(head, height);
    }
    return !syntax.isVerb(head) || isWanted(head, height + 1);
  }

  /** By what <i>å</i> hangs on: <i>for å, ved å</i>; <i>bidra til å</i> as the verb. */
  private boolean isWantedBehindMark(int mark, int height) {
    int head = sentence.head(mark);
    if (head < 0) {
      return true;
    }
    if (syntax.hangsBy(mark, "SUBJ")) {
      return false; // "å redusere X er uklokt"
    }
    if (syntax.hangsBy(mark, "KOORD") && syntax.is(head, "PART")) {
      return isWantedBehindMark(head, height);
    }
    if (syntax.is(head, "ADP")) {
      int above = sentence.head(head);
      if (!syntax.norm(head).equals("til") || above < 0) {
        return true;
      }
      return syntax.isVerb(above)
          ? isWanted(above, height + 1)
          : !syntax.lemma(above).equals("tillegg");
    }
    return !syntax.isVerb(head)
        || isWanted(head, height + 1)
        || syntax.hasLemma(head, Kind.WISHES)
        || TRIES.contains(syntax.lemma(head));
  }

  /** <i>Kreve at noen reduserer X; sørge for at noen reduserer X</i>. */
  private boolean isWantedClause(int verb, int head, int height) {
    boolean that = syntax.below(verb).anyMatch(w -> syntax.norm(w).equals("at"));
    boolean ruled = syntax.hangsBy(verb, "DOBJ") || syntax.hangsBy(verb, "PUTFYLL");
    int above = head >= 0 && syntax.is(head, "ADP") ? sentence.head(head) : head;
    return that
        && ruled
        && syntax.isVerb(above)
        && syntax.hasLemma(above, Kind.ASKING_VERBS)
        && isWanted(above, height + 1);
  }

  /** Whether a finite verb stands in a clause of purpose: <i>slik at, for at</i>. */
  private boolean isPurpose(int verb) {
    int head = sentence.head(verb);
    return syntax
        .below(verb)
        .filter(w -> syntax.norm(w).equals("at") && syntax.hangsBy(w, "SBU"))
        .anyMatch(at -> opensPurpose(head) || (at > 0 && opensPurpose(at - 1)));
  }

  private boolean opensPurpose(int word) {
    return word >= 0 && Set.of("slik", "for", "så").contains(syntax.norm(word));
  }

  /** <i>Bygge veier som hindrer X</i>: of what is wanted, unless it is a barrier that shall go. */
  private boolean isRelativeWanted(int verb, int head, int height) {
    boolean relative = syntax.below(verb).anyMatch(w -> syntax.norm(w).equals("som"));
    if (!relative
        || head < 0
        || !syntax.hangsBy(verb, "ATR")
        || syntax.hasLemma(head, Kind.BARRIERS)) {
      return false;
    }
    int above = verbAbove(head);
    return above >= 0
        && syntax.isBase(above)
        && !syntax.hasLemma(above, Kind.REMOVING_VERBS)
        && isUndenied(above)
        && isUndenied(sentence.head(above))
        && isWanted(above, height + 1);
  }

  private boolean isUndenied(int verb) {
    return !syntax.isVerb(verb) || syntax.denials(verb).isEmpty();
  }

  private int verbAbove(int word) {
    int above = sentence.head(word);
    for (int steps = 0; above >= 0 && !syntax.isVerb(above) && steps < sentence.size(); steps++) {
      above = sentence.head(above);
    }
    return above;
  }
}
