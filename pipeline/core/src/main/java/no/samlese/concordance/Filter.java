package no.samlese.concordance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions that lines have to meet. Those on whole documents are asked before a document is
 * read.
 */
final class Filter {
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Condition> ofDocument = new ArrayList<>();
  private final List<Condition> ofLine = new ArrayList<>();

  /**
   * A filter.
   *
   * @param columns of the lines
   * @param documentColumns of the table {@code documents}
   */
  Filter(List<Condition> conditions, List<String> columns, List<String> documentColumns) {
    List<String> all = new ArrayList<>(columns);
    all.addAll(documentColumns);
    Condition.check(conditions, all);
    columns.forEach(column -> places.put(column, places.size()));
    for (Condition condition : conditions) {
      (isOfDocument(condition.column()) ? ofDocument : ofLine).add(condition);
    }
  }

  private boolean isOfDocument(String column) {
    return column.equals("docname")
        || Place.OF_DOCUMENT.contains(column)
        || !places.containsKey(column);
  }

  /** Whether lines of a document may be wanted, by its row in the table. */
  boolean wantsDocument(Map<String, Object> columns) {
    return ofDocument.stream()
        .allMatch(c -> c.holds(columns.get(c.column().equals("docname") ? "path" : c.column())));
  }

  /** Whether a line of such a document is wanted. */
  boolean wants(List<Object> line) {
    return ofLine.stream().allMatch(c -> c.holds(line.get(places.get(c.column()))));
  }
}
