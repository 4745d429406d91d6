package no.samlese.concordance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.text.UserException;

/**
 * A condition on a column: {@code year>=2020}, {@code municipality=Modum}, {@code zone!=heading}.
 *
 * @param column a column of the lines or of the table {@code documents}
 * @param relation =, !=, &gt;=, &lt;=, &gt; or &lt;
 * @param value what it is held against; may have wildcards after = and !=
 */
public record Condition(String column, String relation, String value) {
  private static final Pattern SHAPE = Pattern.compile("\\s*(\\w+)\\s*(!=|>=|<=|=|>|<)\\s*(.*)");
  private static final Set<String> EQUAL = Set.of("=", "!=");

  /**
   * Reads a condition.
   *
   * @throws UserException if it is none
   */
  public static Condition parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      throw new UserException(
          "The condition \"" + text + "\" is no condition on a column.",
          "Write it like municipality=Modum, year>=2020 or zone!=heading, within '…' in a shell.");
    }
    Condition condition =
        new Condition(matcher.group(1), matcher.group(2), matcher.group(3).strip());
    if (!EQUAL.contains(condition.relation) && number(condition.value) == null) {
      throw new UserException(
          "The condition \"" + text + "\" compares with what is no number.",
          "Use = or != for words.");
    }
    return condition;
  }

  /** Refuses columns that there are not. */
  static void check(List<Condition> conditions, List<String> columns) {
    for (Condition condition : conditions) {
      if (!columns.contains(condition.column)) {
        throw new UserException(
            "There is no column \"" + condition.column + "\".",
            "Columns are " + String.join(", ", new TreeSet<>(columns)) + '.');
      }
    }
  }

  /** Whether it holds of a cell; one of several values in it is enough. */
  boolean holds(Object cell) {
    String text = cell == null ? "" : cell.toString();
    if (EQUAL.contains(relation)) {
      return new Wildcard(value).matchesOneOf(text) == relation.equals("=");
    }
    Double left = number(text);
    Double right = number(value);
    if (left == null || right == null) {
      return false;
    }
    int order = left.compareTo(right);
    return switch (relation) {
      case ">=" -> order >= 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order < 0;
    };
  }

  private static Double number(String text) {
    return text.matches("-?\\d+([.,]\\d+)?") ? Double.valueOf(text.replace(',', '.')) : null;
  }
}
