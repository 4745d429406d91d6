package no.samlese.context;

import java.util.Set;
import no.samlese.lexicon.DenialWords.Kind;

/**
 * Counts what denies a word by ruling it: <i>uten X, mangel på X, redusere X, X må fjernes, kamp
 * mot X</i>; and what turns a denial: <i>svekke X, hinder for X</i>.
 */
final class DenialByHead {
  private static final Set<String> ABSENT = Set.of("på", "av", "mot", "til");
  private static final Set<String> AGAINST = Set.of("mot", "imot");
  private static final Set<String> BARRED = Set.of("for", "mot", "til", "av", "i");
  private static final Set<String> BURDENED = Set.of("for", "av", "ved", "i");
  private static final Set<String> HINDERS = Set.of("hindre", "forhindre", "unngå");
  private static final Set<String> LETTING_IN = Set.of("frem", "fram", "inn", "til", "løs");
  private static final Set<String> SHELTERS = Set.of("beskytte", "verne", "sikre", "trygge");

  private final DenialSyntax syntax;
  private final WishSyntax wish;
  private final ParsedSentence sentence;
  private final DenialPath path;

  DenialByHead(DenialSyntax syntax, DenialPath path) {
    this.syntax = syntax;
    this.wish = new WishSyntax(syntax);
    this.sentence = syntax.sentence();
    this.path = path;
  }

  /** For a clause: <i>uten at</i> takes back, <i>hindre at</i> denies. */
  void countClause(int verb, int head) {
    boolean without = syntax.hangsBy(verb, "PUTFYLL") && syntax.hasNorm(head, Kind.WITHOUT);
    int from = path.from();
    boolean front = from >= 0 && from < verb && syntax.hangsBy(from, "ADV");
    boolean hindered =
        syntax.hangsBy(verb, "DOBJ") && HINDERS.contains(syntax.lemma(head)) && wish.isWanted(head);
    if ((without && path.hasDenial()) || (hindered && from >= 0 && !front)) {
      path.deny();
    }
  }

  void count(int word, int head) {
    if (syntax.hangsBy(word, "PUTFYLL") && syntax.hasNorm(head, Kind.WITHOUT) && !path.isHeavy()) {
      path.deny();
    }
    boolean preposition = syntax.is(word, "ADP");
    if (syntax.isVerb(head)) {
      countObject(word, head);
      countSubject(word, head);
      if (preposition && (isWithPreposition(word, head) || isAgainst(word, head))) {
        path.deny();
      } else if (preposition && isHindrance(word, head)) {
        path.turn();
      }
    } else if (preposition) {
      countNoun(word, head);
    }
  }

  private void countObject(int word, int verb) {
    boolean object = syntax.hangsBy(word, "DOBJ");
    boolean lacking = syntax.hasLemma(verb, Kind.LACKING_VERBS) && !letsIn(verb);
    boolean removing = lacking || syntax.hasLemma(verb, Kind.REMOVING_VERBS);
    if (object && (removing || syntax.hasParticle(verb))) {
      if ((lacking || wish.isWanted(verb)) && !path.isHeavy()) {
        path.deny();
      } else {
        path.turn();
      }
    } else if ((object || syntax.hangsBy(word, "IOBJ"))
        && syntax.hasLemma(verb, Kind.WEAKENING_VERBS)) {
      path.turn();
    }
  }

  /** <i>slippe fram X</i>. */
  private boolean letsIn(int verb) {
    return syntax.below(verb).anyMatch(w -> LETTING_IN.contains(syntax.norm(w)));
  }

  private void countSubject(int word, int verb) {
    if (!syntax.hangsBy(word, "SUBJ")) {
      return;
    }
    int main = syntax.mainVerb(verb);
    boolean passive = syntax.isPassive(verb, main);
    boolean removed =
        syntax.hasLemma(main, Kind.REMOVING_VERBS)
            || HINDERS.contains(syntax.lemma(main))
            || syntax.hasParticle(main);
    boolean ends =
        syntax.hasLemma(main, Kind.ENDING_VERBS) && !passive && !syntax.hasBelow(main, "DOBJ");
    if (ends || (removed && passive && !path.isHeavy())) {
      path.deny();
    }
  }

  private boolean isWithPreposition(int word, int verb) {
    return syntax.isPair(Kind.PREPOSITION_VERBS, verb, syntax.norm(word))
        && !syntax.hasBelow(verb, "DOBJ");
  }

  /** <i>arbeide mot X</i>, but not <i>ta imot X</i>. */
  private boolean isAgainst(int word, int verb) {
    return AGAINST.contains(syntax.norm(word)) && syntax.hasLemma(verb, Kind.OPPOSING_VERBS);
  }

  /** <i>hindre for X</i>: the noun, whatever the tagger says. */
  private boolean isHindrance(int word, int head) {
    return syntax.norm(head).equals("hindre") && syntax.norm(word).equals("for");
  }

  private void countNoun(int word, int head) {
    String norm = syntax.norm(word);
    boolean against = norm.equals("mot") && isOpposed(head);
    boolean refused = syntax.norm(head).equals("nei") && norm.equals("til");
    boolean nothing = syntax.hasNorm(head, Kind.DETERMINERS) && !norm.equals("av");
    boolean absent = syntax.hasLemma(head, Kind.ABSENCE) && ABSENT.contains(norm);
    boolean pair = syntax.isPair(Kind.PREPOSITION_VERBS, head, norm);
    if (absent || pair || against || refused || nothing) {
      path.deny();
    } else if ((syntax.hasLemma(head, Kind.BARRIERS) && BARRED.contains(norm))
        || (syntax.hasLemma(head, Kind.BURDENS) && BURDENED.contains(norm))) {
      path.turn();
    }
  }

  /** <i>innsats mot X, gripe inn mot X, beskytte innbyggerne mot X</i>. */
  private boolean isOpposed(int head) {
    int above = sentence.head(head);
    boolean particle = syntax.is(head, "ADP") || syntax.is(head, "ADV") || syntax.is(head, "ADJ");
    return syntax.hasLemma(head, Kind.OPPOSING_NOUNS)
        || (particle && above >= 0 && syntax.hasLemma(above, Kind.OPPOSING_VERBS))
        || (syntax.hangsBy(head, "DOBJ") && above >= 0 && SHELTERS.contains(syntax.lemma(above)));
  }
}
