package no.samlese.app.figure;

import java.util.List;

/**
 * The numbers behind a drawing.
 *
 * @param columns heads; empty if the caller names none
 * @param rows cells of each row
 */
public record FigureTable(List<String> columns, List<List<String>> rows) {
  public FigureTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
