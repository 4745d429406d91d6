package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samlese.text.Zone;

/**
 * Zones of whole passages: front matter and appendix, which follow from headings, and quotation.
 */
final class ZoneRule {
  private static final int LEAST_LINES = 150;
  private static final int LEAST_QUOTATION = 60;

  /** Lines after which a heading is not one of a preface or abstract any more. */
  private static final int LONGEST_FRONT = 80;

  private static final Set<String> FRONT =
      Set.of(
          "forord",
          "føreord",
          "preface",
          "foreword",
          "sammendrag",
          "samandrag",
          "abstract",
          "summary",
          "resymé",
          "resyme");
  private static final Set<String> FIRST_CHAPTERS =
      Set.of("innledning", "innleiing", "introduksjon", "introduction", "bakgrunn", "indledning");

  private final Draft draft;

  ZoneRule(Draft draft) {
    this.draft = draft;
  }

  List<Passage> apply(List<Passage> passages) {
    List<Passage> result = new ArrayList<>(passages.size());
    boolean appendix = false;
    boolean front = false;
    int frontLine = 0;
    boolean marked = passages.stream().anyMatch(this::opensChapter);
    for (Passage passage : passages) {
      appendix |= opensAppendix(passage);
      if (passage.zone() == Zone.HEADING) {
        boolean goesOn = front && marked && !opensChapter(passage);
        frontLine = opensFront(passage) ? passage.first() : frontLine;
        front = opensFront(passage) || (goesOn && passage.first() - frontLine < LONGEST_FRONT);
      }
      result.add(passage.as(zone(passage, appendix, front)));
    }
    return result;
  }

  private Zone zone(Passage passage, boolean appendix, boolean front) {
    Zone zone = passage.zone();
    boolean text = zone == Zone.BODY || zone == Zone.LIST;
    if (front && text) {
      return Zone.FRONT_MATTER;
    }
    if (appendix && text) {
      return Zone.APPENDIX;
    }
    return zone == Zone.BODY && isQuotation(passage) ? Zone.QUOTATION : zone;
  }

  /** A preface or abstract, in the first third of the document. */
  private boolean opensFront(Passage passage) {
    return passage.first() <= draft.size() / 3 && FRONT.contains(key(passage));
  }

  /**
   * Whether a heading ends a preface or abstract, which may have headings of its own: a chapter
   * that is numbered, in the contents list, or an introduction.
   */
  private boolean opensChapter(Passage passage) {
    String key = key(passage);
    return passage.zone() == Zone.HEADING
        && !FRONT.contains(key)
        && (HeadingRule.isNumbered(draft, passage.first())
            || draft.contents().containsKey(key)
            || FIRST_CHAPTERS.stream().anyMatch(key::startsWith));
  }

  private String key(Passage passage) {
    return Shape.key(draft.text(passage.first()));
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
