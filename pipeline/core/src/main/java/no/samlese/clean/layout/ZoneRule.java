package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Zone;

/** Zones that follow from where a passage stands: front matter, appendix; and quotations. */
final class ZoneRule {
  private static final int LEAST_LINES = 150;
  private static final int LONGEST_TITLE = 300;
  private static final int LEAST_QUOTATION = 60;

  private final Draft draft;

  ZoneRule(Draft draft) {
    this.draft = draft;
  }

  List<Passage> apply(List<Passage> passages) {
    List<Passage> result = new ArrayList<>(passages.size());
    int front = frontEnd();
    boolean appendix = false;
    for (Passage passage : passages) {
      appendix |= opensAppendix(passage);
      result.add(passage.as(zone(passage, front, appendix)));
    }
    return result;
  }

  private Zone zone(Passage passage, int front, boolean appendix) {
    Zone zone = passage.zone();
    boolean text = zone == Zone.BODY || zone == Zone.LIST;
    if (passage.first() < front && (text || zone == Zone.HEADING || zone == Zone.TABLE)) {
      return length(passage) <= LONGEST_TITLE ? Zone.FRONT_MATTER : zone;
    }
    if (appendix && text) {
      return Zone.APPENDIX;
    }
    return zone == Zone.BODY && isQuotation(passage) ? Zone.QUOTATION : zone;
  }

  /** Front matter ends with the contents list, or with a first page that holds only a title. */
  private int frontEnd() {
    if (draft.size() < LEAST_LINES) {
      return 0;
    }
    for (int i = 0; i < draft.size() / 4; i++) {
      if (draft.zone(i) == Zone.CONTENTS) {
        return i;
      }
    }
    int end = 0;
    int characters = 0;
    while (draft.isPaged() && draft.line(end).page() == draft.line(0).page()) {
      characters += draft.line(end).length();
      end++;
    }
    return characters <= 2 * LONGEST_TITLE ? end : 0;
  }

  private boolean opensAppendix(Passage passage) {
    int first = passage.first();
    if (passage.zone() != Zone.HEADING
        || draft.size() < LEAST_LINES
        || first < draft.size() / 2
        || draft.line(first).length() > 150) {
      return false;
    }
    String key = Shape.key(draft.text(first));
    return key.startsWith("vedlegg") || key.startsWith("appendi") || key.startsWith("bilag");
  }

  private int length(Passage passage) {
    return passage.lines().stream().mapToInt(i -> draft.line(i).length()).sum();
  }

  /** Opens with a quotation mark and closes with one, or with the source in brackets after one. */
  private boolean isQuotation(Passage passage) {
    String first = draft.text(passage.first());
    String last = draft.text(passage.last());
    char open = Shape.first(first);
    if ("«“”\"".indexOf(open) < 0 || length(passage) < LEAST_QUOTATION) {
      return false;
    }
    String closing = open == '«' ? "»" : "”\"“";
    String tail = last.substring(Math.max(0, last.length() - 80));
    for (int i = tail.length() - 1; i >= 0; i--) {
      if (closing.indexOf(tail.charAt(i)) >= 0) {
        String rest = tail.substring(i + 1).strip();
        return rest.length() <= 1 || rest.startsWith("(") || rest.startsWith(".");
      }
    }
    return false;
  }
}
