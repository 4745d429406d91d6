package no.samlese.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.UserException;

/**
 * Which hits are asked for: of any of the categories, and with a value of every code. A code that
 * is named several times may have any of its values.
 */
public final class HitFilter {
  private final Map<String, List<Wildcard>> wanted;

  private HitFilter(Map<String, List<Wildcard>> wanted) {
    this.wanted = wanted;
  }

  /**
   * A filter.
   *
   * @param categories such as {@code cocreation/*}; none for any
   * @param codes such as {@code commitment=must}; none for any
   * @throws UserException if the run has no such category or code
   */
  public static HitFilter of(List<String> categories, List<String> codes, RunTables run) {
    Map<String, List<Wildcard>> wanted = new LinkedHashMap<>();
    for (String category : categories) {
      add("category", category, wanted);
    }
    for (String code : codes) {
      int equals = code.indexOf('=');
      if (equals < 1) {
        throw new UserException(
            "\"" + code + "\" is no code and value.",
            "Write it like commitment=must. Codes are " + String.join(", ", run.codes()) + '.');
      }
      add(code.substring(0, equals).strip(), code.substring(equals + 1).strip(), wanted);
    }
    wanted.forEach(
        (column, values) -> values.forEach(value -> HitColumns.check(column, value, run)));
    return new HitFilter(wanted);
  }

  private static void add(String column, String value, Map<String, List<Wildcard>> wanted) {
    wanted.computeIfAbsent(column, c -> new ArrayList<>()).add(new Wildcard(value));
  }

  boolean fits(RunText.Hit hit) {
    for (Map.Entry<String, List<Wildcard>> entry : wanted.entrySet()) {
      String cell = hit.values().getOrDefault(entry.getKey(), "");
      if (entry.getValue().stream()
          .noneMatch(value -> HitColumns.fits(entry.getKey(), value, cell))) {
        return false;
      }
    }
    return true;
  }
}
