package no.samlese.app.figure;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where nodes stand on a ring: group by group, clockwise from the top, with gaps between groups.
 */
final class NetworkRing {
  /** Between two groups, in steps between nodes. */
  private static final double GAP = 0.7;

  private final double x;
  private final double y;
  private final Map<String, List<NetworkNode>> groups = new LinkedHashMap<>();
  private final Map<String, Point2D> places = new HashMap<>();
  private final Map<String, Color> colors = new HashMap<>();

  NetworkRing(double x, double y, double radius, List<NetworkNode> nodes) {
    this.x = x;
    this.y = y;
    for (NetworkNode node : nodes) {
      groups.computeIfAbsent(node.group(), group -> new ArrayList<>()).add(node);
    }
    double step = 2 * Math.PI / (nodes.size() + (groups.size() > 1 ? GAP * groups.size() : 0));
    double angle = step / 2;
    int number = 0;
    for (List<NetworkNode> group : groups.values()) {
      Color color = Palette.group(number++);
      for (NetworkNode node : group) {
        places.put(node.id(), at(angle, radius));
        colors.put(node.id(), color);
        angle += step;
      }
      angle += GAP * step;
    }
  }

  private Point2D at(double angle, double distance) {
    return new Point2D.Double(x + distance * Math.sin(angle), y - distance * Math.cos(angle));
  }

  /** Names of the groups in their order around the ring. */
  List<String> groups() {
    return List.copyOf(groups.keySet());
  }

  boolean has(String node) {
    return places.containsKey(node);
  }

  Point2D place(String node) {
    return places.get(node);
  }

  Color color(String node) {
    return colors.get(node);
  }

  /** Whether a node stands in the right half. */
  boolean isRight(String node) {
    return place(node).getX() >= x;
  }

  /** The middle of the ring, towards which edges bend. */
  Point2D middle() {
    return new Point2D.Double(x, y);
  }
}
