package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.Zone;

/**
 * Running heads and feet: lines that recur at the same edge of pages near each other. Two sightings
 * are one line if their letters agree, or the letters a scanner seldom confuses, or one half of
 * them. Peels from the edge inwards, so a line of text is never reached across another.
 */
final class RunningHeadRule implements LayoutRule {
  private static final int LEAST_PAGES = 3;
  private static final double LEAST_DENSITY = 0.3;
  private static final int DEPTH = 6;

  /** Where a key was seen. */
  private static final class Sightings {
    private final ArrayList<Integer> pages = new ArrayList<>();

    private void add(int page) {
      if (pages.isEmpty() || pages.get(pages.size() - 1) != page) {
        pages.add(page);
      }
    }

    /** Whether the key recurs on the pages around this one. */
    private boolean recursAround(int page) {
      int at = Collections.binarySearch(pages, page);
      int from = Math.max(0, (at < 0 ? -at - 1 : at) - LEAST_PAGES + 1);
      for (int i = from; i + LEAST_PAGES <= pages.size() && pages.get(i) <= page; i++) {
        int spread = pages.get(i + LEAST_PAGES - 1) - pages.get(i) + 1;
        if (LEAST_PAGES >= LEAST_DENSITY * spread) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  public void apply(Draft draft) {
    if (!draft.isPaged()) {
      return;
    }
    for (int depth = 0; depth < DEPTH; depth++) {
      boolean top = peel(draft, true);
      boolean bottom = peel(draft, false);
      if (!top && !bottom) {
        return;
      }
    }
  }

  private static boolean peel(Draft draft, boolean top) {
    Map<String, Sightings> seen = new HashMap<>();
    ArrayList<Integer> edges = new ArrayList<>();
    collectEdges(draft, top, edges);
    for (int index : edges) {
      for (String key : keys(draft.text(index))) {
        seen.computeIfAbsent(key, k -> new Sightings()).add(draft.line(index).page());
      }
    }
    boolean changed = false;
    for (int index : edges) {
      if (recurs(draft, index, seen)) {
        draft.zone(index, Zone.FURNITURE);
        changed = true;
      }
    }
    return changed;
  }

  private static boolean recurs(Draft draft, int index, Map<String, Sightings> seen) {
    int page = draft.line(index).page();
    return keys(draft.text(index)).stream().anyMatch(key -> seen.get(key).recursAround(page));
  }

  /** The outermost line of each page, and the next one, that is no furniture yet. */
  private static void collectEdges(Draft draft, boolean top, List<Integer> edges) {
    int taken = 0;
    for (int n = 0; n < draft.size(); n++) {
      int i = top ? n : draft.size() - 1 - n;
      boolean opens =
          top
              ? EdgeRank.opensPage(draft, i)
              : i + 1 == draft.size() || EdgeRank.opensPage(draft, i + 1);
      taken = opens ? 0 : taken;
      if (taken < 1 && draft.isFree(i)) {
        edges.add(i);
        taken++;
      }
    }
    if (!top) {
      Collections.reverse(edges);
    }
  }

  private static List<String> keys(String text) {
    if (text.length() > 200 || text.endsWith(":") || text.startsWith("•")) {
      return List.of();
    }
    String key = Shape.key(text);
    if (key.length() < 3) {
      return key.isEmpty() ? List.of() : List.of("=" + text.replaceAll("[0-9]", ""));
    }
    String skeleton = Shape.skeleton(key);
    if (skeleton.length() < 12) {
      return List.of("k" + key);
    }
    int half = skeleton.length() / 2;
    return List.of(
        "k" + key,
        "s" + skeleton,
        "l" + skeleton.length() / 4 + skeleton.substring(0, half),
        "r" + skeleton.length() / 4 + skeleton.substring(half));
  }
}
