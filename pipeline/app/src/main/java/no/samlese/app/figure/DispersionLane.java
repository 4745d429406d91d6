package no.samlese.app.figure;

import java.util.List;

/**
 * Where something stands in a text.
 *
 * @param label what stands there
 * @param positions places from 0, where the text begins, to 1, where it ends; others are not drawn
 */
public record DispersionLane(String label, List<Double> positions) {
  public DispersionLane {
    positions = List.copyOf(positions);
  }

  List<Double> drawn() {
    return positions.stream().filter(place -> place >= 0 && place <= 1).toList();
  }
}
