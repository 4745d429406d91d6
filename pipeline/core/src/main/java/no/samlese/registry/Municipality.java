package no.samlese.registry;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A municipality of 2024.
 *
 * @param code four digits, with a leading zero for Oslo
 * @param name official name; Sámi and Kven names stand beside the Norwegian one, with {@code " - "}
 *     between, and a county in brackets where two municipalities share a name
 * @param county the county it lies in
 * @param centrality 1 (most central) to 6, Statistics Norway's classes
 * @param kostraGroup group of comparable municipalities, {@code EKG01} to {@code EKG17}
 * @param populationByYear inhabitants on 1 January; a year in which it did not exist is absent
 */
public record Municipality(
    String code,
    String name,
    County county,
    int centrality,
    String kostraGroup,
    SortedMap<Integer, Integer> populationByYear) {
  public Municipality {
    requireNonNull(name);
    requireNonNull(county);
    requireNonNull(kostraGroup);
    populationByYear = Collections.unmodifiableSortedMap(new TreeMap<>(populationByYear));
    if (code.length() != 4 || populationByYear.isEmpty()) {
      throw new IllegalArgumentException("no code or no population: " + code + " " + name);
    }
    if (centrality < 1 || centrality > 6) {
      throw new IllegalArgumentException(code + ": centrality is 1 to 6, not " + centrality);
    }
  }

  /** The name in each language, without the county in brackets. */
  public List<String> names() {
    return PlaceName.parts(name);
  }

  /**
   * Inhabitants on 1 January of a year; empty if it did not exist or the register lacks the year.
   */
  public OptionalInt population(int year) {
    Integer inhabitants = populationByYear.get(year);
    return inhabitants == null ? OptionalInt.empty() : OptionalInt.of(inhabitants);
  }

  /** Inhabitants in the newest year of the register. */
  public int population() {
    return populationByYear.get(populationByYear.lastKey());
  }

  /** Size by the newest population. */
  public SizeClass sizeClass() {
    return SizeClass.of(population());
  }
}
