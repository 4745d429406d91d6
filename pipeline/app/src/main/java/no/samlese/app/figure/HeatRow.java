package no.samlese.app.figure;

import java.util.List;

/**
 * A row of tinted cells.
 *
 * @param label whose row it is
 * @param cells one a column; those that lack at the end stay white
 */
public record HeatRow(String label, List<HeatCell> cells) {
  public HeatRow {
    cells = List.copyOf(cells);
  }
}
