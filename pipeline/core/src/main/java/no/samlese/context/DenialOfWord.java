package no.samlese.context;

import java.util.Set;
import java.util.stream.IntStream;
import no.samlese.lexicon.DenialWords.Kind;

/** Counts denials that stand at a word itself: <i>ingen X, manglende X, ikke X, verken X</i>. */
final class DenialOfWord {
  /** Of what cannot be counted: <i>det er liten X</i>. */
  private static final Set<String> LITTLE = Set.of("liten", "lita");

  private final DenialSyntax syntax;
  private final DenialPath path;

  DenialOfWord(DenialSyntax syntax, DenialPath path) {
    this.syntax = syntax;
    this.path = path;
  }

  void count(int word) {
    for (int below : syntax.sentence().below(word)) {
      if (!path.isCounted(below) && !path.holds(below)) {
        boolean noun = !syntax.isVerb(word) && path.isShared();
        if ((noun && isDenial(below, word)) || isNeither(below)) {
          path.denyBy(below);
        }
      }
    }
  }

  private boolean isNeither(int word) {
    return syntax.hasNorm(word, Kind.NEITHER) && word <= path.head();
  }

  private boolean isDenial(int word, int noun) {
    return (isModifier(word) && modifierDenies(word, noun)) || deniesBeside(word, noun);
  }

  private boolean isModifier(int word) {
    boolean modifies =
        syntax.hangsBy(word, "DET") || syntax.hangsBy(word, "ATR") || syntax.hangsBy(word, "ADV");
    return modifies && word < path.head();
  }

  private boolean modifierDenies(int word, int noun) {
    if (isOrHasAlternative(word, Kind.DETERMINERS)) {
      return !isSomebodyWhoActs(noun) && !isBehind(noun);
    }
    return isScarce(word, noun)
        || isSmall(word, noun)
        || isReduced(word, noun)
        || isMistaken(word, noun);
  }

  /** <i>lite eller ingen X</i>. */
  private boolean isOrHasAlternative(int word, Kind kind) {
    IntStream alternatives = syntax.below(word).filter(w -> syntax.hangsBy(w, "KOORD"));
    return syntax.hasNorm(word, kind) || alternatives.anyMatch(w -> syntax.hasNorm(w, kind));
  }

  /** <i>ingen kobling til lederen</i>, but <i>ingen mulighet til samskapingen</i>. */
  private boolean isBehind(int noun) {
    return path.isDefinite() && path.depth() > 1 && !syntax.hasLemma(noun, Kind.LIGHT_NOUNS);
  }

  /** <i>Ingen ledere sa X</i>: they are there. */
  private boolean isSomebodyWhoActs(int noun) {
    int head = syntax.sentence().head(noun);
    return path.isPerson()
        && noun == path.head()
        && syntax.hangsBy(noun, "SUBJ")
        && head >= 0
        && !syntax.hasLemma(head, Kind.OCCURRING_VERBS);
  }

  private boolean isScarce(int word, int noun) {
    boolean near = path.depth() == 0 || syntax.hasLemma(noun, Kind.LIGHT_NOUNS);
    boolean things = syntax.is(noun, "NOUN") || noun == path.head();
    if (!near || !things || isSomeOf(noun) || !isOrHasAlternative(word, Kind.SCARCE)) {
      return false;
    }
    return switch (syntax.norm(word)) {
      case "få" -> !syntax.isVerb(word); // the verb "get"
      case "mindre" ->
          (isMass(noun) || syntax.is(noun, "ADJ")) && !syntax.hasLemma(noun, Kind.COUNTED_NOUNS);
      default -> true;
    };
  }

  /** <i>mindre X</i> is less of it, but <i>mindre kommuner</i> are smaller. */
  private boolean isMass(int noun) {
    return syntax.isBase(noun) || syntax.hasLemma(noun, Kind.LIGHT_NOUNS);
  }

  /** <i>noen få X, de få X</i>: there are some. */
  private boolean isSomeOf(int noun) {
    return syntax.below(noun).anyMatch(w -> syntax.hasNorm(w, Kind.SOME));
  }

  /** <i>liten vilje til X</i>, but not <i>en liten X</i>. */
  private boolean isSmall(int word, int noun) {
    if (!syntax.hasNorm(word, Kind.SMALL) || syntax.hasLemma(noun, Kind.COUNTED_NOUNS)) {
      return false;
    }
    boolean bare =
        LITTLE.contains(syntax.norm(word)) && syntax.isBase(noun) && !syntax.hasBelow(noun, "DET");
    return (bare && path.depth() == 0)
        || (noun != path.head() && syntax.hasLemma(noun, Kind.LIGHT_NOUNS));
  }

  /** <i>redusert X</i>: less of it. */
  private boolean isReduced(int word, int noun) {
    return syntax.hangsBy(word, "ATR")
        && syntax.hasNorm(word, Kind.REDUCED)
        && (path.depth() == 0 || syntax.hasLemma(noun, Kind.LIGHT_NOUNS))
        && !syntax.isDefinite(noun)
        && !isSomeOf(noun);
  }

  /** A verb in an item of a list that the tagger took for an adjective: <i>avvikle X</i>. */
  private boolean isMistaken(int word, int noun) {
    return syntax.hasLemma(word, Kind.REMOVING_VERBS) && syntax.isBase(word) && noun == path.head();
  }

  private boolean deniesBeside(int word, int noun) {
    return syntax.hasNorm(word, Kind.ADVERBS)
        && word < noun
        && !syntax.isSoft(word)
        && !syntax.hangsBy(word, "KONJ")
        && !(syntax.isDefinite(noun) && syntax.isSubject(noun));
  }
}
