package no.samlese.app.figure;

import java.util.List;

/**
 * A profile of three shares.
 *
 * @param label whose profile it is
 * @param older share of the first corner
 * @param npm share of the second corner
 * @param npg share of the third corner
 * @param region outline of where the profile may lie; empty if it is not known
 * @param emphasised whether it is set apart from the others
 */
public record TernaryPoint(
    String label,
    double older,
    double npm,
    double npg,
    List<TernaryCorner> region,
    boolean emphasised) {
  public TernaryPoint {
    region = List.copyOf(region);
  }

  TernaryCorner place() {
    return new TernaryCorner(older, npm, npg);
  }

  boolean drawn() {
    return place().drawn();
  }
}
