package no.samlese.context;

import java.util.Set;
import no.samlese.lexicon.DenialWords.Kind;

/**
 * Counts what denies a word by ruling it: <i>uten X, mangel på X, redusere X, X må fjernes, kamp
 * mot X</i>; and what turns a denial: <i>svekke X, hinder for X</i>.
 */
final class DenialByHead {
  /** How far behind a noun its preposition may stand. */
  private static final int NEAR = 3;

  /** Of what there is, or is not: <i>det mangler X</i>. */
  private static final Set<String> THERE = Set.of("POBJ", "PSUBJ", "SPRED");

  private static final Set<String> DELIMITING = Set.of("til", "ved");
  private static final Set<String> LITTLE_OF = Set.of("til", "av", "med", "om");
  private static final Set<String> ABOUT = Set.of("om", "med", "til", "for", "på");
  private static final Set<String> ABSENT = Set.of("på", "av", "mot", "til");
  private static final Set<String> BARRED = Set.of("for", "mot", "til", "av", "i");
  private static final Set<String> BURDENED = Set.of("for", "av", "ved", "i");
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

  void count(int word, int head) {
    if (syntax.hangsBy(word, "PUTFYLL") && syntax.hasNorm(head, Kind.WITHOUT) && !path.isHeavy()) {
      path.deny();
    }
    boolean preposition = syntax.is(word, "ADP");
    if (isRefused(word, head)) {
      path.deny();
    } else if (syntax.isVerb(head)) {
      countObject(word, head);
      countSubject(word, head);
      boolean with = isWithPreposition(word, head) || isLittleOf(word);
      if (preposition && (with || isAgainst(word, head))) {
        path.deny();
      } else if (preposition && isHindrance(word, head)) {
        path.turn();
      }
    } else if (preposition) {
      countNoun(word, head);
    }
  }

  /** <i>si nei til å ha X</i>. */
  private boolean isRefused(int word, int verb) {
    return syntax.norm(word).equals("til")
        && syntax
            .below(verb)
            .anyMatch(w -> syntax.hangsBy(w, "DOBJ") && syntax.norm(w).equals("nei"));
  }

  private void countObject(int word, int verb) {
    boolean object = syntax.hangsBy(word, "DOBJ") && !isOwner(word);
    boolean lacking = syntax.hasLemma(verb, Kind.LACKING_VERBS) && !letsIn(verb);
    boolean removing =
        lacking || (syntax.hasLemma(verb, Kind.REMOVING_VERBS) && !isDelimited(verb));
    boolean thereIs = lacking && THERE.contains(sentence.relation(word));
    if ((object || thereIs) && (removing || syntax.hasParticle(verb))) {
      if ((lacking || isNuisance() || wish.isWanted(verb)) && !path.isHeavy()) {
        path.deny();
      } else {
        path.turn();
      }
    } else if ((object || syntax.hangsBy(word, "IOBJ"))
        && syntax.hasLemma(verb, Kind.WEAKENING_VERBS)) {
      path.turn();
    }
  }

  /** <i>X reduserer byråkratiet</i>: what nobody wants, there is to be less of. */
  private boolean isNuisance() {
    return syntax.hasLemma(path.head(), Kind.NUISANCES);
  }

  /** A genitive that was parsed as object: <i>fjerne X-s rett til noe</i>. */
  private boolean isOwner(int word) {
    boolean genitive = syntax.norm(word).endsWith("s") && !syntax.lemma(word).endsWith("s");
    return genitive && syntax.is(word, "NOUN");
  }

  /** <i>avgrense X til Y, avgrense X ved å gjøre Y</i>: X is meant still. */
  private boolean isDelimited(int verb) {
    boolean limit = Set.of("avgrense", "begrense").contains(syntax.lemma(verb));
    return limit && syntax.below(verb).anyMatch(w -> DELIMITING.contains(syntax.norm(w)));
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
            || syntax.hasLemma(main, Kind.HINDERING_VERBS)
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

  /** <i>ser lite til X</i>. */
  private boolean isLittleOf(int word) {
    return word > 0
        && syntax.norm(word - 1).equals("lite")
        && LITTLE_OF.contains(syntax.norm(word));
  }

  /** <i>arbeide mot X</i>, but not <i>ta imot X</i>. */
  private boolean isAgainst(int word, int verb) {
    return syntax.isAgainst(word)
        && syntax.hasLemma(verb, Kind.OPPOSING_VERBS)
        && syntax.below(word).noneMatch(w -> syntax.hasLemma(w, Kind.GOALS));
  }

  /** <i>hindre for X</i>: the noun, whatever the tagger says. */
  private boolean isHindrance(int word, int head) {
    return syntax.norm(head).equals("hindre") && syntax.norm(word).equals("for");
  }

  private void countNoun(int word, int head) {
    String norm = syntax.norm(word);
    boolean against = syntax.isAgainst(word) && isOpposed(head);
    boolean refused = syntax.norm(head).equals("nei") && norm.equals("til");
    boolean nothing = syntax.hasNorm(head, Kind.DETERMINERS) && ABOUT.contains(norm);
    boolean absent =
        syntax.hasLemma(head, Kind.ABSENCE) && ABSENT.contains(norm) && word - head <= NEAR;
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
