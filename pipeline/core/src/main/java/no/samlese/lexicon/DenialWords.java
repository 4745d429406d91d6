package no.samlese.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words by which the parse of a sentence tells what a denial reaches; what each kind does is
 * written at it in the schema of codes. Lemmas, but for adverbs, determiners and the like, which
 * stand as they are written.
 *
 * @param kinds words of each kind
 */
public record DenialWords(Map<Kind, Set<String>> kinds) {
  /** No words: a cue of another sort. */
  public static final DenialWords NONE = new DenialWords(Map.of());

  /** What a word does; its name in lower case is the key in a file. */
  public enum Kind {
    ADVERBS,
    SOFTENERS,
    DETERMINERS,
    SCARCE,
    SMALL,
    SOME,
    MORE,
    WITHOUT,
    NEITHER,
    ABSENCE,
    REMOVING_VERBS,
    LACKING_VERBS,
    HINDERING_VERBS,
    NUISANCES,
    PARTICLE_VERBS,
    PREPOSITION_VERBS,
    OPPOSING_VERBS,
    OPPOSING_NOUNS,
    ENDING_VERBS,
    BARRIERS,
    BURDENS,
    WEAKENING_VERBS,
    FORBIDDEN,
    OCCURRING_VERBS,
    PLACED_VERBS,
    DONE_VERBS,
    HAVING_VERBS,
    KEEPING_VERBS,
    CLOSED_VERBS,
    SEEING_VERBS,
    CLOSED_PREDICATES,
    OPEN_PREDICATES,
    CLOSED_PREPOSITIONS,
    CLOSED_NOUNS,
    LIGHT_NOUNS,
    COUNTED_NOUNS,
    REDUCED,
    ASKING_VERBS,
    GOALS,
    DEGREES,
    BELIEVING_VERBS,
    EVIDENT_VERBS,
    WISHES,
    PERSONS;

    /** As it is written in a file. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Kinds of which a sentence must have a word, or nothing is denied in it. */
  private static final Set<Kind> DENYING =
      EnumSet.of(
          Kind.ADVERBS,
          Kind.DETERMINERS,
          Kind.SMALL,
          Kind.REDUCED,
          Kind.WITHOUT,
          Kind.NEITHER,
          Kind.ABSENCE,
          Kind.REMOVING_VERBS,
          Kind.LACKING_VERBS,
          Kind.ENDING_VERBS);

  /** What opposing verbs and nouns need beside them, and a refusal. */
  private static final Set<String> AGAINST = Set.of("mot", "imot", "nei");

  /** What words of scarcity may be: <i>få</i> is also the verb "get". */
  private static final Set<String> NO_VERBS = Set.of("/adj", "/det", "/adv", "/pron");

  public DenialWords {
    Map<Kind, Set<String>> copy = new EnumMap<>(Kind.class);
    kinds.forEach((kind, words) -> copy.put(kind, Set.copyOf(words)));
    kinds = Collections.unmodifiableMap(copy);
  }

  public boolean isEmpty() {
    return kinds.isEmpty();
  }

  /** Whether a word is of a kind. */
  public boolean has(Kind kind, String word) {
    return of(kind).contains(word);
  }

  /** Whether a word ends as one of a kind. */
  public boolean ends(Kind kind, String word) {
    return of(kind).stream().anyMatch(word::endsWith);
  }

  /**
   * Words of which a sentence must have one, or nothing in it is denied; few, since parsing costs.
   */
  public Set<String> triggers() {
    if (isEmpty()) {
      return Set.of();
    }
    Set<String> triggers = new HashSet<>(AGAINST);
    DENYING.forEach(kind -> triggers.addAll(of(kind)));
    of(Kind.SCARCE).forEach(word -> NO_VERBS.forEach(tag -> triggers.add(word + tag)));
    of(Kind.PARTICLE_VERBS).forEach(pair -> triggers.add(pair.replaceFirst(".* ", "")));
    of(Kind.PREPOSITION_VERBS).forEach(pair -> triggers.add(verb(pair)));
    return triggers;
  }

  /** All verbs, to know one where the tagger took it for a name. */
  public Set<String> verbs() {
    Set<String> verbs = new HashSet<>(of(Kind.REMOVING_VERBS));
    verbs.addAll(of(Kind.OPPOSING_VERBS));
    verbs.addAll(of(Kind.LACKING_VERBS));
    of(Kind.PARTICLE_VERBS).forEach(pair -> verbs.add(verb(pair)));
    of(Kind.PREPOSITION_VERBS).forEach(pair -> verbs.add(verb(pair)));
    return verbs;
  }

  private Set<String> of(Kind kind) {
    return kinds.getOrDefault(kind, Set.of());
  }

  private static String verb(String pair) {
    return pair.replaceFirst(" .*", "");
  }
}
