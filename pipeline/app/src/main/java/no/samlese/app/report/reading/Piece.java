package no.samlese.app.report.reading;

import java.util.List;

/**
 * A stretch of a block under the same hits and repairs, or a gap where text is left out.
 *
 * @param text what stands there; empty for a gap
 * @param anchors of the hits that begin here
 * @param lane of the hit that colours it; negative without a hit
 * @param label labels of the hits over it
 * @param repaired what stood there before a repair; null without one
 * @param omitted characters left out; 0 for text
 */
public record Piece(
    String text, List<String> anchors, int lane, String label, String repaired, int omitted) {
  private static final int NONE = -1;

  public Piece {
    anchors = List.copyOf(anchors);
  }

  static Piece gap(int omitted, List<String> anchors) {
    return new Piece("", anchors, NONE, "", null, omitted);
  }

  static Piece plain(String text, String repaired) {
    return new Piece(text, List.of(), NONE, "", repaired, 0);
  }

  public boolean marked() {
    return lane >= 0;
  }

  /** The anchor that the mark itself bears; null if no hit begins here. */
  public String anchor() {
    return marked() && !anchors.isEmpty() ? anchors.get(0) : null;
  }

  /** Anchors for which an element has no room: it bears one alone. */
  public List<String> moreAnchors() {
    return marked() && !anchors.isEmpty() ? anchors.subList(1, anchors.size()) : anchors;
  }
}
