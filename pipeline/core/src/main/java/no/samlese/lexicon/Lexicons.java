package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All lexicons of a run, with what they refer to.
 *
 * @param lexicons sorted by name
 * @param exclusions by name
 * @param codes what is told about hits, sorted by name
 * @param claims statements on documents, in the order in which they are shown
 * @param checksums path below the folder of lexicons, such as {@code concepts/leadership.yaml}, to
 *     the SHA-256 of the file that was used
 */
public record Lexicons(
    List<Lexicon> lexicons,
    Map<String, Exclusion> exclusions,
    List<Code> codes,
    List<Claim> claims,
    SortedMap<String, String> checksums) {
  public Lexicons {
    lexicons = List.copyOf(lexicons);
    exclusions = Collections.unmodifiableSortedMap(new TreeMap<>(exclusions));
    codes = List.copyOf(codes);
    claims = List.copyOf(claims);
    requireNonNull(checksums);
    checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
  }

  /** Lexicons whose hits nothing is told about. */
  public Lexicons(
      List<Lexicon> lexicons,
      Map<String, Exclusion> exclusions,
      SortedMap<String, String> checksums) {
    this(lexicons, exclusions, List.of(), List.of(), checksums);
  }

  /** All terms, in the order of the lexicons. */
  public List<Term> terms() {
    return lexicons.stream().flatMap(lexicon -> lexicon.terms().stream()).toList();
  }

  /** All categories, in the order of the lexicons. */
  public List<Category> categories() {
    return lexicons.stream().flatMap(lexicon -> lexicon.categories().stream()).toList();
  }

  public Optional<Term> term(String id) {
    return terms().stream().filter(term -> term.id().equals(id)).findFirst();
  }
}
