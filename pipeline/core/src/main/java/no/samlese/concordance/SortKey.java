package no.samlese.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.text.UserException;

/** What lines are sorted by. */
public enum SortKey {
  LEFT("pre"),
  RIGHT("post"),
  KEYWORD("keyword"),
  DOCUMENT("docname"),
  YEAR("year"),
  MUNICIPALITY("municipality"),
  PAGE("page");

  private final String column;

  SortKey(String column) {
    this.column = column;
  }

  /**
   * Reads names joined by commas.
   *
   * @throws UserException if one is unknown
   */
  public static List<SortKey> parse(String names) {
    List<SortKey> keys = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      try {
        keys.add(valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new UserException(
            "Lines cannot be sorted by \"" + name.strip() + "\".",
            "Choose of "
                + Arrays.toString(values()).toLowerCase(Locale.ROOT)
                + ", joined by commas.",
            e);
      }
    }
    return keys;
  }

  /** The lines, sorted; those that are equal stay as they stood. */
  static List<List<Object>> sort(
      List<List<Object>> lines, List<SortKey> keys, Map<String, Integer> places) {
    List<List<Object>> sorted = lines;
    // The last key first: a stable sort keeps what was done before.
    for (int i = keys.size() - 1; i >= 0; i--) {
      SortKey key = keys.get(i);
      sorted = key.sort(sorted, places.get(key.column));
    }
    return sorted;
  }

  private record Keyed(List<Object> line, String text, long number) implements Comparable<Keyed> {
    @Override
    public int compareTo(Keyed other) {
      return number == other.number
          ? text.compareTo(other.text)
          : Long.compare(number, other.number);
    }
  }

  private List<List<Object>> sort(List<List<Object>> lines, int place) {
    return lines.stream()
        .map(line -> keyed(line, line.get(place)))
        .sorted()
        .map(Keyed::line)
        .toList();
  }

  private Keyed keyed(List<Object> line, Object cell) {
    return switch (this) {
      case YEAR, PAGE ->
          new Keyed(line, "", cell == null ? Long.MAX_VALUE : ((Number) cell).longValue());
      case LEFT -> new Keyed(line, NorwegianOrder.keyFromEnd(cell.toString()), 0);
      case DOCUMENT -> new Keyed(line, cell.toString(), 0);
      default -> new Keyed(line, NorwegianOrder.key(cell == null ? "" : cell.toString()), 0);
    };
  }
}
