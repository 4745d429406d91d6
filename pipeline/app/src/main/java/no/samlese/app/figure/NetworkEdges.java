package no.samlese.app.figure;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.Comparator;
import java.util.List;

/** The edges of a network, bent towards the middle of its ring. */
final class NetworkEdges {
  private static final double WIDEST = 6;
  private static final double BEND = 0.65;
  private static final Color COLOR = Palette.translucent(Palette.SOFT, 102);

  private final NetworkRing ring;

  NetworkEdges(NetworkRing ring) {
    this.ring = ring;
  }

  /** Draws the strongest last, so that they lie on top. */
  void draw(Ink ink, List<NetworkEdge> edges) {
    List<NetworkEdge> drawn =
        edges.stream()
            .filter(this::isDrawn)
            .sorted(Comparator.comparingDouble(NetworkEdge::strength))
            .toList();
    if (drawn.isEmpty()) {
      return;
    }
    double most = drawn.get(drawn.size() - 1).strength();
    for (NetworkEdge edge : drawn) {
      // Quarters, which are short to say in SVG.
      double width = Math.max(0.5, Math.round(4 * WIDEST * edge.strength() / most) / 4.0);
      ink.draw(curve(edge), COLOR, Ink.stroke((float) width));
    }
  }

  private boolean isDrawn(NetworkEdge edge) {
    return Extent.holds(edge.strength())
        && edge.strength() > 0
        && ring.has(edge.first())
        && ring.has(edge.second())
        && !edge.first().equals(edge.second());
  }

  private QuadCurve2D curve(NetworkEdge edge) {
    Point2D first = ring.place(edge.first());
    Point2D second = ring.place(edge.second());
    Point2D middle = ring.middle();
    double x = (first.getX() + second.getX()) / 2;
    double y = (first.getY() + second.getY()) / 2;
    Point2D bend =
        new Point2D.Double(x + BEND * (middle.getX() - x), y + BEND * (middle.getY() - y));
    QuadCurve2D curve = new QuadCurve2D.Double();
    curve.setCurve(first, bend, second);
    return curve;
  }
}
