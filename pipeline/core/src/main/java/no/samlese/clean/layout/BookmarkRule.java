package no.samlese.clean.layout;

import java.util.HashSet;
import java.util.Set;
import no.samlese.text.Zone;

/**
 * A file's bookmarks, which some extractors append to the text: lines at the very end that all
 * stand elsewhere in the document too. They are one more contents list.
 */
final class BookmarkRule implements LayoutRule {
  private static final int LEAST = 8;
  private static final int LONGEST = 150;

  @Override
  public void apply(Draft draft) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      String key = key(draft, i);
      if (!key.isEmpty() && !once.add(key)) {
        again.add(key);
      }
    }
    again.addAll(draft.contents().keySet());
    int first = draft.size();
    int missed = 0;
    for (int i = draft.size() - 1; i >= 0 && missed <= 1 && draft.isFree(i); i--) {
      boolean known = again.contains(key(draft, i));
      missed = known ? 0 : missed + 1;
      first = known ? i : first;
    }
    for (int i = first; draft.size() - first >= LEAST && i < draft.size(); i++) {
      draft.zone(i, Zone.CONTENTS);
      draft.start(i);
    }
  }

  private static String key(Draft draft, int index) {
    return draft.line(index).length() > LONGEST ? "" : Shape.key(draft.text(index));
  }
}
