package no.samlese.store;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * A column of a table.
 *
 * @param name snake_case
 * @param type kind of value
 * @param description what it holds, with unit and range
 * @param path components that lead from the row to its value
 */
public record TableColumn(
    String name, ColumnType type, String description, List<RecordComponent> path) {
  public TableColumn {
    path = List.copyOf(path);
  }
}
