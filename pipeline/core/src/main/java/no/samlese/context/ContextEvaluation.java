package no.samlese.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.samlese.lexicon.Code;

/**
 * Compares codes of the rules with codes that a person gave, value by value. A value that holds
 * unless something else is said ({@code affirmed}) is not counted: it would drown the others.
 */
public final class ContextEvaluation {
  private static final String DEFAULT = "affirmed";

  private final SortedMap<String, SortedMap<String, CodeScore>> scores = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();

  /**
   * A hit that the two coded differently.
   *
   * @param id of the hit
   * @param code the code
   * @param gold values a person gave
   * @param found values the rules gave
   */
  public record Difference(String id, String code, String gold, String found) {}

  /**
   * Adds a hit.
   *
   * @param codes the codes that are compared
   * @param gold code to values, joined
   * @param found code to values, joined
   */
  public void add(
      String id, Set<String> codes, Map<String, String> gold, Map<String, String> found) {
    for (String code : codes) {
      Set<String> expected = values(gold.getOrDefault(code, ""));
      Set<String> actual = values(found.getOrDefault(code, ""));
      if (!expected.equals(actual)) {
        differences.add(
            new Difference(id, code, gold.getOrDefault(code, ""), found.getOrDefault(code, "")));
      }
      Set<String> all = new HashSet<>(expected);
      all.addAll(actual);
      SortedMap<String, CodeScore> byValue = scores.computeIfAbsent(code, c -> new TreeMap<>());
      for (String value : all) {
        byValue.merge(
            value,
            CodeScore.NONE.plus(expected.contains(value), actual.contains(value)),
            CodeScore::plus);
      }
    }
  }

  private static Set<String> values(String joined) {
    Set<String> values = new HashSet<>();
    Arrays.stream(joined.split(Pattern.quote(Code.SEPARATOR)))
        .filter(value -> !value.isEmpty() && !value.equals(DEFAULT))
        .forEach(values::add);
    return values;
  }

  /** Scores of each value of each code. */
  public SortedMap<String, SortedMap<String, CodeScore>> byValue() {
    return scores;
  }

  /** Scores of each code: all values together (micro average). */
  public SortedMap<String, CodeScore> byCode() {
    SortedMap<String, CodeScore> sums = new TreeMap<>();
    scores.forEach(
        (code, values) ->
            sums.put(code, values.values().stream().reduce(CodeScore.NONE, CodeScore::plus)));
    return sums;
  }

  /** The hits that were coded differently, code by code. */
  public List<Difference> differences() {
    return List.copyOf(differences);
  }
}
