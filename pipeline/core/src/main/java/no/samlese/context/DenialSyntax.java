package no.samlese.context;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samlese.lexicon.DenialWords;
import no.samlese.lexicon.DenialWords.Kind;

/** What a parsed sentence says of its verbs and of the words that deny them. */
final class DenialSyntax {
  private static final int NONE = -1;
  private static final Set<String> AGAINST = Set.of("mot", "imot");
  private static final Set<String> SUBJECTS = Set.of("SUBJ", "FSUBJ");

  private final ParsedSentence sentence;
  private final DenialWords words;

  DenialSyntax(ParsedSentence sentence, DenialWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  ParsedSentence sentence() {
    return sentence;
  }

  String norm(int word) {
    return sentence.token(word).norm();
  }

  String lemma(int word) {
    return sentence.token(word).lemma();
  }

  boolean is(int word, String pos) {
    return sentence.token(word).pos().equals(pos);
  }

  boolean hangsBy(int word, String relation) {
    return sentence.relation(word).equals(relation);
  }

  boolean hasLemma(int word, Kind kind) {
    return words.has(kind, lemma(word));
  }

  boolean hasNorm(int word, Kind kind) {
    return words.has(kind, norm(word));
  }

  IntStream below(int word) {
    return sentence.below(word).stream().mapToInt(Integer::intValue);
  }

  /** <i>mot X, imot X</i>. */
  boolean isAgainst(int word) {
    return AGAINST.contains(norm(word));
  }

  boolean isCoordinated(int word) {
    return sentence.relation(word).startsWith("KOORD");
  }

  boolean isVerb(int word) {
    return word >= 0 && VerbForms.isVerb(sentence.token(word));
  }

  /** Whether a verb heads a clause of its own. */
  boolean isFinite(int word) {
    return isVerb(word) && !hangsBy(word, "INFV") && !isBase(word);
  }

  boolean isBase(int word) {
    return VerbForms.isBase(sentence.token(word));
  }

  /** Whether a noun is somebody, who is there whatever is denied of them. */
  boolean isPerson(int word) {
    return is(word, "NOUN") && words.ends(Kind.PERSONS, norm(word));
  }

  /** Whether a noun is in the definite form or owned: what it names is taken for granted. */
  boolean isDefinite(int word) {
    String norm = norm(word);
    boolean marked =
        !isBase(word) && Stream.of("en", "et", "a", "ene", "ane").anyMatch(norm::endsWith);
    return is(word, "NOUN") && (marked || below(word).anyMatch(this::isOwner));
  }

  /** <i>sine X, kommunens X</i>. */
  private boolean isOwner(int word) {
    if (!hangsBy(word, "DET")) {
      return false;
    }
    boolean genitive = norm(word).endsWith("s") && !lemma(word).endsWith("s");
    return is(word, "PRON") || (genitive && (is(word, "NOUN") || is(word, "PROPN")));
  }

  /** The last verb of a chain of auxiliaries. */
  int mainVerb(int verb) {
    int main = verb;
    for (int steps = 0; steps < sentence.size(); steps++) {
      int next = below(main).filter(w -> hangsBy(w, "INFV") && isVerb(w)).findFirst().orElse(NONE);
      if (next == NONE) {
        break;
      }
      main = next;
    }
    return main;
  }

  /** Adverbs that deny a verb: on it, or on an adverb of it, as in <i>ikke lenger</i>. */
  List<Integer> denials(int verb) {
    IntStream before = isDenialOfNext(verb - 1) ? IntStream.of(verb - 1) : IntStream.empty();
    return IntStream.concat(before, below(verb).flatMap(this::denialsAt)).boxed().toList();
  }

  /** <i>de ikke vil</i>: between subject and verb, whatever it was parsed to hang on. */
  private boolean isDenialOfNext(int word) {
    return word > 0
        && hasNorm(word, Kind.ADVERBS)
        && !isSoft(word)
        && sentence.head(word) == word - 1
        && isSubject(word - 1)
        && sentence.head(word - 1) == word + 1;
  }

  private IntStream denialsAt(int word) {
    if (hasNorm(word, Kind.ADVERBS)) {
      return isSoft(word) ? IntStream.empty() : IntStream.of(word);
    }
    if (hangsBy(word, "SPRED")) {
      return below(word).filter(w -> hasNorm(w, Kind.NEITHER)); // "verken mulig eller ønskelig"
    }
    if (is(word, "ADP") && below(word).anyMatch(this::isLowDegree)) {
      return IntStream.of(word);
    }
    boolean adverb = Set.of("ADJ", "ADV", "ADP").contains(sentence.token(word).pos());
    if (!adverb || !hangsBy(word, "ADV") || hasNorm(word, Kind.SOFTENERS)) {
      return IntStream.empty();
    }
    return below(word)
        .filter(w -> hasNorm(w, Kind.ADVERBS) && !isSoft(w) && Math.abs(w - word) == 1)
        .filter(w -> !isAfterthought(w));
  }

  /** <i>…, heller ikke i Y</i>. */
  private boolean isAfterthought(int denial) {
    int before = denial > 0 && norm(denial - 1).equals("heller") ? denial - 2 : denial - 1;
    return before > 0 && norm(before).equals(",");
  }

  /** Whether a denial denies only a limit: <i>ikke bare</i>. */
  boolean isSoft(int denial) {
    return isSoftener(denial + 1) || below(denial).anyMatch(this::isSoftener);
  }

  /** <i>ikke nok å ha X</i>, but not <i>ikke nok X</i>. */
  private boolean isSoftener(int word) {
    if (word >= sentence.size() || !hasNorm(word, Kind.SOFTENERS)) {
      return false;
    }
    return !isQuantity(word);
  }

  /** <i>nok X</i>, but not <i>nok å</i>. */
  private boolean isQuantity(int word) {
    int next = word + 1;
    boolean ofNext = next < sentence.size() && (is(next, "NOUN") || is(next, "ADJ"));
    return norm(word).equals("nok") && ofNext;
  }

  /** <i>i liten grad, under ingen omstendighet</i>. */
  private boolean isLowDegree(int noun) {
    return hasLemma(noun, Kind.DEGREES) && below(noun).anyMatch(this::isLow);
  }

  private boolean isLow(int word) {
    return hasNorm(word, Kind.SMALL)
        || hasNorm(word, Kind.DETERMINERS)
        || norm(word).equals("mindre");
  }

  /** Lemmas of what the subject is said to be. */
  List<String> predicates(int verb) {
    return IntStream.of(verb, mainVerb(verb))
        .distinct()
        .flatMap(this::below)
        .filter(word -> hangsBy(word, "SPRED") || isClosedPredicate(word))
        .mapToObj(this::lemma)
        .toList();
  }

  private boolean isClosedPredicate(int word) {
    return hasLemma(word, Kind.CLOSED_PREDICATES) && !isQuantity(word);
  }

  /** Whether a main verb is in the passive: <i>fjernes</i>, or a participle behind <i>bli</i>. */
  boolean isPassive(int verb, int main) {
    String norm = norm(main);
    boolean participle = norm.endsWith("t") || norm.endsWith("d") || norm.endsWith("a");
    return endsAsPassive(main) || (participle && isBecome(verb));
  }

  boolean endsAsPassive(int verb) {
    return VerbForms.endsAsPassive(sentence.token(verb));
  }

  boolean isBecome(int verb) {
    return VerbForms.isBecome(sentence.token(verb));
  }

  boolean hasBelow(int word, String relation) {
    return below(word).anyMatch(w -> hangsBy(w, relation));
  }

  /** Whether a verb goes with a particle or preposition that makes it a denial. */
  boolean isPair(Kind kind, int verb, String word) {
    return words.has(kind, lemma(verb) + ' ' + word);
  }

  boolean hasParticle(int verb) {
    return below(verb).anyMatch(word -> isPair(Kind.PARTICLE_VERBS, verb, norm(word)));
  }

  boolean isSubject(int word) {
    return SUBJECTS.contains(sentence.relation(word));
  }

  boolean isPronounSubject(int word) {
    return isSubject(word) && Set.of("det", "dette", "som").contains(norm(word));
  }
}
