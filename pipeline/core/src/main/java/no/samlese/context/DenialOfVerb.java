package no.samlese.context;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samlese.lexicon.DenialWords;
import no.samlese.lexicon.DenialWords.Kind;

/**
 * Counts what denies a verb that the way from the hit leads up to, if it denies the hit with it:
 * the object and complement of what is not done, not who does not do it.
 */
final class DenialOfVerb {
  /** Complements that say as what something is seen. */
  private static final Set<String> AS = Set.of("FSPRED", "OPRED", "FOPRED");

  /** Prepositions of what is done with something: <i>ingen driver med X</i>. */
  private static final Set<String> WITH = Set.of("med", "til", "på");

  private static final Set<String> ACTED = Set.of("SUBJ", "DOBJ", "POBJ", "PSUBJ");

  private static final Set<String> LITTLE = Set.of("lite", "liten", "lita");

  private static final String SELF = "";

  private final DenialSyntax syntax;
  private final DenialWords words;
  private final DenialPath path;

  DenialOfVerb(DenialSyntax syntax, DenialWords words, DenialPath path) {
    this.syntax = syntax;
    this.words = words;
    this.path = path;
  }

  void count(int verb) {
    int main = syntax.mainVerb(verb);
    List<Integer> denials = denials(verb);
    if (!denials.isEmpty()) {
      if (reaches(verb, main, denials.get(0))) {
        path.deny();
      }
      denials.forEach(path::pass);
    }
    if (isNobodysAct(verb, main) || isAboutNothing(verb) || isActOfNothing(verb, main)) {
      path.deny();
    }
    if (isForbidden(verb)) {
      path.turn();
    }
  }

  private List<Integer> denials(int verb) {
    if (hasOwnDenial(path.from(), verb)) {
      path.setApart();
    }
    if (path.isApart()) {
      return List.of();
    }
    List<Integer> own = open(verb);
    if (own.isEmpty() && path.from() >= 0 && path.from() < verb) {
      own = open(syntax.mainVerb(verb)); // "X har vi ikke gjort"
    }
    return own.isEmpty() && sharesDenial(verb) ? open(syntax.sentence().head(verb)) : own;
  }

  /** <i>ikke gjøre X og ikke gjøre Y</i>: those of the first verb and above are of it alone. */
  private boolean hasOwnDenial(int second, int verb) {
    return second > verb
        && syntax.isCoordinated(second)
        && syntax.isVerb(second)
        && !syntax.denials(second).isEmpty();
  }

  /** What denies a verb or an auxiliary before it, and was not counted yet. */
  List<Integer> denialsOfChain(int verb) {
    int at = verb;
    List<Integer> found = open(at);
    while (found.isEmpty() && syntax.hangsBy(at, "INFV") && syntax.sentence().head(at) >= 0) {
      at = syntax.sentence().head(at);
      found = open(at);
    }
    return found;
  }

  /** Whether the denial of a clause reaches the hit. */
  boolean reaches(int verb, int denial) {
    return reaches(verb, syntax.mainVerb(verb), denial);
  }

  private List<Integer> open(int verb) {
    return syntax.denials(verb).stream().filter(word -> !path.isCounted(word)).toList();
  }

  /** <i>som ikke får eller kan ha X</i>. */
  private boolean sharesDenial(int verb) {
    return syntax.hangsBy(verb, "KOORD")
        && syntax.isVerb(syntax.sentence().head(verb))
        && syntax.isFinite(verb)
        && syntax.below(verb).anyMatch(w -> syntax.norm(w).equals("eller"))
        && syntax.below(verb).noneMatch(syntax::isSubject);
  }

  private String relation(int word) {
    return word < 0 ? SELF : syntax.sentence().relation(word);
  }

  private boolean reaches(int verb, int main, int denial) {
    String by = relation(path.from());
    boolean limited =
        path.last() + 1 < syntax.sentence().size()
            && Set.of("bare", "berre", "kun").contains(syntax.norm(path.last() + 1));
    if (path.from() >= 0 && syntax.isSubject(path.from())) {
      return !limited && reachesSubject(verb, main, denial);
    }
    if (by.equals("ADV") && path.from() < verb) {
      return syntax.hasNorm(path.from(), Kind.WITHOUT); // "uten X kan vi ikke …" wants it
    }
    if (path.hasDenial() || by.equals(SELF)) {
      return path.hasDenial() || !limited;
    }
    return !limited && !AS.contains(by) && reachesObject(verb, main);
  }

  /** What does not occur, is not done, or is not possible, is denied; what is not X, is not. */
  private boolean reachesSubject(int verb, int main, int denial) {
    List<String> predicates = syntax.predicates(verb);
    boolean occurs = syntax.hasLemma(main, Kind.OCCURRING_VERBS);
    boolean done =
        syntax.hasLemma(main, Kind.DONE_VERBS)
            && (syntax.isPassive(verb, main) || isDone(verb, main));
    boolean open = predicates.stream().anyMatch(p -> words.has(Kind.OPEN_PREDICATES, p));
    boolean somebody = path.isPerson() && !predicates.contains("til");
    if (!(occurs || done) || !(predicates.isEmpty() || open) || somebody) {
      return false;
    }
    boolean placed =
        IntStream.of(verb, main)
            .flatMap(syntax::below)
            .anyMatch(word -> word > denial && syntax.is(word, "ADP"));
    boolean elsewhere = syntax.hasLemma(main, Kind.PLACED_VERBS) && predicates.isEmpty() && placed;
    return !elsewhere && !syntax.is(path.head(), "ADJ");
  }

  /** <i>er etablert</i>, and the old passive on -s. */
  private boolean isDone(int verb, int main) {
    boolean state = Set.of("være", "vere").contains(syntax.lemma(verb)) || syntax.isBecome(verb);
    return (main != verb && state)
        || syntax.norm(main).endsWith("s")
        || syntax.below(verb).anyMatch(syntax::isBecome);
  }

  private boolean reachesObject(int verb, int main) {
    if (path.holds(main)) {
      return true;
    }
    boolean seen =
        syntax.hasLemma(main, Kind.SEEING_VERBS)
            && IntStream.of(verb, main).flatMap(syntax::below).anyMatch(this::isSeenAs);
    boolean closed =
        seen
            || syntax.predicates(verb).stream().anyMatch(p -> words.has(Kind.CLOSED_PREDICATES, p));
    if (closed || syntax.hasLemma(main, Kind.CLOSED_VERBS)) {
      return false;
    }
    boolean having = syntax.hasLemma(main, Kind.HAVING_VERBS);
    if (path.isPerson() && !having) {
      return false;
    }
    return reachesDefinite(main);
  }

  /** What is there already is denied only by what makes, has or keeps it. */
  private boolean reachesDefinite(int main) {
    boolean keeping =
        syntax.hasLemma(main, Kind.HAVING_VERBS) || syntax.hasLemma(main, Kind.KEEPING_VERBS);
    boolean part = Set.of("være", "vere").contains(syntax.lemma(main)); // "ikke med på X"
    boolean near = path.depth() < 2 || isOfLightNoun();
    return !path.isDefinite() || path.depth() == 0 || (keeping && !part && near);
  }

  /** <i>ikke ha mulighet til X</i>, against <i>ikke ha kobling til X</i>. */
  private boolean isOfLightNoun() {
    return path.from() >= 0 && syntax.hasLemma(path.from(), Kind.LIGHT_NOUNS);
  }

  /** <i>ikke se X som Y</i>. */
  private boolean isSeenAs(int word) {
    return syntax.norm(word).equals("som") && AS.contains(relation(word)) && word > path.head();
  }

  /** <i>Ingen har gjort X</i>. */
  private boolean isNobodysAct(int verb, int main) {
    int from = path.from();
    boolean object =
        Set.of("DOBJ", "INFV", "PUTFYLL").contains(relation(from))
            || (relation(from).equals("ADV") && WITH.contains(syntax.norm(from)));
    if (!object || from < verb || path.depth() > 2 || path.isPerson()) {
      return false;
    }
    return !syntax.hasLemma(main, Kind.CLOSED_VERBS)
        && reachesDefinite(main)
        && syntax
            .below(verb)
            .filter(word -> syntax.hangsBy(word, "SUBJ") && word != from)
            .filter(word -> !path.isCounted(word))
            .anyMatch(this::isNobody);
  }

  /** <i>ingen samskaper; har samskapt lite; det er etablert liten grad av noe</i>: of the verb. */
  private boolean isActOfNothing(int verb, int main) {
    boolean self = path.holds(main) && syntax.isVerb(path.head());
    return self
        && !path.hasDenial()
        && IntStream.of(verb, main)
            .distinct()
            .flatMap(syntax::below)
            .filter(word -> ACTED.contains(relation(word)) && !path.isCounted(word))
            .anyMatch(word -> isNobody(word) || isLittle(word));
  }

  private boolean isLittle(int word) {
    return syntax.below(word).anyMatch(w -> LITTLE.contains(syntax.norm(w)));
  }

  /** <i>sier ingenting om X</i>. */
  private boolean isAboutNothing(int verb) {
    int from = path.from();
    return from > verb
        && relation(from).equals("ADV")
        && syntax
            .below(verb)
            .filter(word -> syntax.hangsBy(word, "DOBJ") && !path.isCounted(word))
            .anyMatch(word -> syntax.hasNorm(word, Kind.DETERMINERS));
  }

  private boolean isNobody(int word) {
    return isNone(word) || syntax.below(word).anyMatch(this::isNone);
  }

  private boolean isNone(int word) {
    boolean few = Set.of("få", "færre").contains(syntax.norm(word)) && !syntax.isVerb(word);
    return few || syntax.hasNorm(word, Kind.DETERMINERS) || syntax.hasNorm(word, Kind.NEITHER);
  }

  /** <i>gjøre det straffbart å ikke gjøre X</i>. */
  private boolean isForbidden(int verb) {
    return syntax
        .below(verb)
        .filter(w -> syntax.hangsBy(w, "SPRED") || syntax.hangsBy(w, "OPRED"))
        .anyMatch(w -> syntax.hasLemma(w, Kind.FORBIDDEN));
  }
}
