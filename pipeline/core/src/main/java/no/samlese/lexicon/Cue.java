package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.text.Language;

/**
 * What speaks for a value of a code: words, hits of other categories, a pattern, or a denial in the
 * parsed sentence.
 *
 * @param words language to words and phrases in lower case; a word stands for all forms of its
 *     lemma, {@code *} at its end or beginning for any letters
 * @param categories prefixes of categories of which the sentence has another hit
 * @param pattern a TokensRegex pattern over the sentence, with {@code $HIT} for the hit; or empty
 * @param triggers words of which the sentence must have one before the pattern is tried
 * @param denial words by which a denial and what it reaches are told; or none
 * @param unparsed whether it speaks only where sentences are not parsed: they are in Bokmål and
 *     Nynorsk
 * @param scope where it must stand
 * @param side on which side of the hit it must stand
 * @param within words between it and the hit, at most; 0 for any number
 * @param hint whether one alone is not enough: two different hints are
 * @param unless words and phrases in lower case that make it mean something else: it does not count
 *     if one of them covers it
 * @param blockedBy words in lower case that must not stand between it and the hit
 * @param place where it is written
 */
public record Cue(
    Map<Language, List<String>> words,
    List<String> categories,
    String pattern,
    Set<String> triggers,
    DenialWords denial,
    boolean unparsed,
    Scope scope,
    Side side,
    int within,
    boolean hint,
    List<String> unless,
    Set<String> blockedBy,
    Place place) {
  /** Where a cue must stand. */
  public enum Scope {
    SENTENCE,
    /** In the clause of the hit. */
    CLAUSE,
    /** In the verb that governs the hit, with its auxiliaries. */
    VERB,
    /** In the word or phrase that is the hit. */
    HIT,
    /** In the headings above, or in the sentence. */
    HEADING
  }

  /** On which side of the hit a cue must stand. */
  public enum Side {
    BOTH,
    BEFORE,
    AFTER
  }

  public Cue {
    words = Map.copyOf(words);
    categories = List.copyOf(categories);
    requireNonNull(pattern);
    triggers = Set.copyOf(triggers);
    requireNonNull(denial);
    requireNonNull(scope);
    requireNonNull(side);
    unless = List.copyOf(unless);
    blockedBy = Set.copyOf(blockedBy);
    requireNonNull(place);
  }
}
