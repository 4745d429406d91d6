package no.samlese.concordance;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of an answer, with named columns. A cell is a text, a number or null.
 *
 * @param columns names, in order
 * @param lines cells in the order of the columns
 */
public record LineTable(List<String> columns, List<List<Object>> lines) {
  public LineTable {
    columns = List.copyOf(columns);
    lines = Collections.unmodifiableList(lines);
  }

  /** Where each column stands. */
  public Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    columns.forEach(column -> places.put(column, places.size()));
    return places;
  }
}
