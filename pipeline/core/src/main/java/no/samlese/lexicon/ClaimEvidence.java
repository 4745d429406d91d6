package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * What shows a claim: hits that fit, or words of the text.
 *
 * @param categories beginnings of the categories of the hits; none: any
 * @param terms ids of the terms of the hits; none: any
 * @param codes code to values, one of which the hit must have
 * @param not code to values that the hit must not have
 * @param near beginnings of categories, or ids of terms, of which another hit must stand near
 * @param within {@code sentence} or {@code paragraph}: how near
 * @param words words and phrases in lower case, {@code *} for any letters; then no hit is asked for
 */
public record ClaimEvidence(
    List<String> categories,
    List<String> terms,
    Map<String, List<String>> codes,
    Map<String, List<String>> not,
    List<String> near,
    String within,
    List<String> words) {
  public ClaimEvidence {
    categories = List.copyOf(categories);
    terms = List.copyOf(terms);
    codes = Map.copyOf(codes);
    not = Map.copyOf(not);
    near = List.copyOf(near);
    requireNonNull(within);
    words = List.copyOf(words);
  }
}
