package no.samlese.clean.layout;

import java.util.regex.Pattern;
import no.samlese.text.Zone;

/**
 * Footnotes: at the foot of a page, set off by a gap, a small number and a text that often names a
 * source. Only where pages are known, since numbers begin many other lines.
 */
final class FootnoteRule implements LayoutRule {
  private static final int DEPTH = 12;
  private static final Pattern NOTE = Pattern.compile("^\\d{1,3}\\s{1,2}[«\\p{Lu}h][^.]?.*");
  private static final Pattern SOURCE =
      Pattern.compile(
          "https?://|www\\.|\\b(?:19|20)\\d\\d\\b|^\\d{1,3}\\s+(?:Jf|Se|Jfr|Cf|Sjå)\\b");

  @Override
  public void apply(Draft draft) {
    if (!draft.isPaged()) {
      return;
    }
    int end = draft.size();
    for (int i = draft.size() - 1; i >= 0; i--) {
      if (EdgeRank.opensPage(draft, i)) {
        claimFrom(draft, Math.max(i + 1, end - DEPTH), end);
        end = i;
      }
    }
  }

  private static void claimFrom(Draft draft, int from, int to) {
    int first = -1;
    for (int i = from; i < to && first < 0; i++) {
      if (startsNote(draft, i) && draft.hasGapBefore(i)) {
        first = i;
      }
    }
    for (int i = Math.max(first, from); first >= 0 && i < to; i++) {
      if (draft.isFree(i)) {
        draft.zone(i, Zone.FOOTNOTE);
        if (NOTE.matcher(draft.text(i)).matches()) {
          draft.start(i);
        }
      }
    }
  }

  private static boolean startsNote(Draft draft, int index) {
    String text = draft.text(index);
    return draft.isFree(index)
        && draft.line(index).isShort()
        && NOTE.matcher(text).matches()
        && SOURCE.matcher(text).find()
        && !draft.contents().containsKey(Shape.key(text));
  }
}
