package no.samlese.clean.layout;

import no.samlese.text.Zone;

/** The lines before a document's first prose or its contents list: title pages and their like. */
final class FrontMatterRule implements LayoutRule {
  private static final int LEAST_LINES = 150;
  private static final int LEAST_FRONT = 4;

  @Override
  public void apply(Draft draft) {
    int end = draft.size() < LEAST_LINES ? 0 : end(draft);
    if (end >= LEAST_FRONT) {
      for (int i = 0; i < end; i++) {
        if (draft.isFree(i)) {
          draft.zone(i, Zone.FRONT_MATTER);
        }
      }
    }
  }

  /** The line before the first prose, which may be its heading, or the first contents line. */
  private static int end(Draft draft) {
    for (int i = 0; i < draft.size() / 4; i++) {
      if (draft.zone(i) == Zone.CONTENTS) {
        return i;
      }
      if (isProse(draft, i)) {
        return i - 1;
      }
    }
    return 0;
  }

  private static boolean isProse(Draft draft, int index) {
    int width = draft.measure().width();
    int next = draft.after(index);
    int third = next < 0 ? -1 : draft.after(next);
    return third >= 0
        && draft.line(index).length() > 0.75 * width
        && draft.line(next).length() > 0.6 * width
        && draft.line(third).length() > 0.6 * width;
  }
}
