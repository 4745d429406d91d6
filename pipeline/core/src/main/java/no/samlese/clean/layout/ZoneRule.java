package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Zone;

/** Zones of whole passages: appendix, which follows from where they stand, and quotation. */
final class ZoneRule {
  private static final int LEAST_LINES = 150;
  private static final int LEAST_QUOTATION = 60;

  private final Draft draft;

  ZoneRule(Draft draft) {
    this.draft = draft;
  }

  List<Passage> apply(List<Passage> passages) {
    List<Passage> result = new ArrayList<>(passages.size());
    boolean appendix = false;
    for (Passage passage : passages) {
      appendix |= opensAppendix(passage);
      result.add(passage.as(zone(passage, appendix)));
    }
    return result;
  }

  private Zone zone(Passage passage, boolean appendix) {
    Zone zone = passage.zone();
    boolean text = zone == Zone.BODY || zone == Zone.LIST;
    if (appendix && text) {
      return Zone.APPENDIX;
    }
    return zone == Zone.BODY && isQuotation(passage) ? Zone.QUOTATION : zone;
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
