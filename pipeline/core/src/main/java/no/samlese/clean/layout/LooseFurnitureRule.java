package no.samlese.clean.layout;

import java.util.HashMap;
import java.util.Map;
import no.samlese.text.Zone;

/**
 * Running heads and feet where the page marks are lost: lines near page numbers that stand near
 * other page numbers too, scraps among them, and clipped lists of partners.
 */
final class LooseFurnitureRule implements LayoutRule {
  private static final int REACH = 10;

  /** The first and last page number that a line stands near. */
  private record Reach(int first, int last) {
    private Reach and(Reach other) {
      return new Reach(Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  @Override
  public void apply(Draft draft) {
    if (!draft.isPaged()) {
      Map<String, Reach> anchors = anchors(draft);
      for (int i = 0; i < draft.size(); i++) {
        if (draft.zone(i) == Zone.FURNITURE) {
          claimAround(draft, i, anchors);
        }
      }
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFree(i) && draft.line(i).isShort() && isPartnerList(draft.text(i))) {
        draft.zone(i, Zone.FURNITURE);
      }
    }
  }

  /** For each line near a page number: near which ones it stands. */
  private static Map<String, Reach> anchors(Draft draft) {
    Map<String, Reach> anchors = new HashMap<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.zone(i) == Zone.FURNITURE) {
        for (int j = Math.max(0, i - REACH); j <= Math.min(draft.size() - 1, i + REACH); j++) {
          String key = key(draft, j);
          if (key.length() >= 4) {
            anchors.merge(key, new Reach(i, i), Reach::and);
          }
        }
      }
    }
    return anchors;
  }

  private static String key(Draft draft, int index) {
    return draft.isFree(index) && draft.line(index).length() <= 200
        ? Shape.skeleton(Shape.key(draft.text(index)))
        : "";
  }

  private static void claimAround(Draft draft, int anchor, Map<String, Reach> anchors) {
    for (int step = -1; step <= 1; step += 2) {
      int last = anchor;
      for (int n = 1; n <= REACH; n++) {
        int i = anchor + step * n;
        if (i < 0 || i >= draft.size()) {
          break;
        }
        Reach near = anchors.get(key(draft, i));
        if (near != null
            && canBeHead(draft, i, last, anchor)
            && (anchor - near.first > REACH || near.last - anchor > REACH)) {
          claim(draft, last, i, step);
          last = i;
        }
      }
    }
  }

  /** The last words of a paragraph are no running head; its second line may begin small. */
  private static boolean canBeHead(Draft draft, int index, int last, int anchor) {
    boolean second = last != anchor && Math.abs(index - last) == 1;
    return !draft.text(index).endsWith(".") && (second || !Shape.startsLower(draft.text(index)));
  }

  /** Claims a line and the scraps that stand between it and the last one claimed. */
  private static void claim(Draft draft, int last, int index, int step) {
    for (int i = last + step; i != index; i += step) {
      if (draft.isFree(i) && (draft.line(i).length() <= 2 || isPartnerList(draft.text(i)))) {
        draft.zone(i, Zone.FURNITURE);
      }
    }
    draft.zone(index, Zone.FURNITURE);
  }

  private static boolean isPartnerList(String text) {
    int separators = 0;
    for (int i = text.indexOf(" - "); i >= 0; i = text.indexOf(" - ", i + 3)) {
      separators++;
    }
    return separators >= 4 && !Shape.endsSentence(text);
  }
}
