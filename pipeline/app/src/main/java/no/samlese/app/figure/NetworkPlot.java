package no.samlese.app.figure;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands together: nodes on a ring, group by group; the stronger an edge, the thicker. Names
 * stand in two columns beside the ring. Up to 40 nodes can be read. Columns of its table: one name,
 * the other name, strength in words.
 *
 * @param nodes nodes in the order around the ring, as far as their groups allow
 * @param edges edges; those to nodes that are not there are not drawn
 */
public record NetworkPlot(
    String id,
    String title,
    String description,
    List<NetworkNode> nodes,
    List<NetworkEdge> edges,
    FigureFrame frame)
    implements Figure {
  private static final int KEY = 34;
  private static final int MARGIN = 16;
  private static final int LARGEST_RING = 440;
  private static final double LABEL_ROOM = 0.22;
  private static final double STEP = 19;

  public NetworkPlot {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return nodes.isEmpty() ? Ink.EMPTY_HEIGHT : KEY + ringRoom() + 2 * MARGIN;
  }

  /** As high as the ring, or as the longer column of names. */
  private int ringRoom() {
    double names = (nodes.size() / 2.0 + 2) * STEP;
    return (int) Math.ceil(Math.max(names, diameter()));
  }

  private double diameter() {
    double room = frame.width() * (1 - 2 * LABEL_ROOM) - 4 * MARGIN;
    return Math.min(LARGEST_RING, Math.max(room, frame.width() / 3.0));
  }

  @Override
  public FigureTable table() {
    Map<String, String> names = new HashMap<>();
    nodes.forEach(node -> names.put(node.id(), node.label()));
    return new FigureTable(
        frame.columns(),
        edges.stream()
            .filter(edge -> names.containsKey(edge.first()) && names.containsKey(edge.second()))
            .map(edge -> List.of(names.get(edge.first()), names.get(edge.second()), edge.label()))
            .toList());
  }

  @Override
  public void draw(Graphics2D g) {
    Ink ink = new Ink(g);
    if (nodes.isEmpty()) {
      ink.nothing(frame);
      return;
    }
    double y = KEY + MARGIN + ringRoom() / 2.0;
    NetworkRing ring = new NetworkRing(frame.width() / 2.0, y, diameter() / 2, nodes);
    new NetworkEdges(ring).draw(ink, edges);
    names(ink, ring, true);
    names(ink, ring, false);
    dots(ink, ring);
    key(ink, ring);
  }

  private void dots(Ink ink, NetworkRing ring) {
    double most = nodes.stream().mapToDouble(NetworkPlot::size).max().orElse(1);
    for (NetworkNode node : nodes) {
      Point2D place = ring.place(node.id());
      double part = most > 0 ? Math.sqrt(size(node) / most) : 0;
      ink.dot(place.getX(), place.getY(), 4 + 6 * part, ring.color(node.id()));
    }
  }

  private static double size(NetworkNode node) {
    return Extent.holds(node.weight()) ? Math.max(0, node.weight()) : 0;
  }

  private void names(Ink ink, NetworkRing ring, boolean right) {
    List<NetworkNode> side =
        nodes.stream()
            .filter(node -> ring.isRight(node.id()) == right)
            .sorted(Comparator.comparingDouble(node -> ring.place(node.id()).getY()))
            .toList();
    Stack stack = new Stack(STEP, KEY + STEP / 2, height() - STEP / 2);
    side.forEach(node -> stack.add(node.label(), ring.place(node.id()).getY()));
    List<Stack.Entry> names = stack.spread();
    for (int n = 0; n < names.size(); n++) {
      name(ink, ring.place(side.get(n).id()), names.get(n), right);
    }
  }

  private void name(Ink ink, Point2D node, Stack.Entry name, boolean right) {
    double gap = diameter() / 2 + 1.5 * MARGIN;
    double edge = frame.width() / 2.0 + (right ? gap : -gap);
    double start = right ? edge - 5 : edge + 5;
    ink.line(node.getX(), node.getY(), start, name.y(), Palette.LINE, Ink.THIN);
    Ink.Anchor anchor = right ? Ink.Anchor.START : Ink.Anchor.END;
    double room = right ? frame.width() - edge : edge;
    ink.fitted(name.text(), edge, name.y(), anchor, Typeface.PLAIN, room);
  }

  private void key(Ink ink, NetworkRing ring) {
    List<String> groups = ring.groups();
    double x = 0;
    double share = frame.width() / (double) groups.size();
    for (int n = 0; n < groups.size(); n++) {
      String text = Typeface.fit(PlainText.of(groups.get(n)), Typeface.LITTLE, share - 30);
      ink.dot(x + 6, MARGIN / 2.0, 5, Palette.group(n));
      ink.text(text, x + 17, MARGIN / 2.0, Ink.Anchor.START, Typeface.LITTLE, Palette.SOFT);
      x += Typeface.width(text, Typeface.LITTLE) + 36;
    }
  }
}
