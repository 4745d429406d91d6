package no.samlese.concordance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samlese.text.Span;

/** The changes that the repair made in a document, by where their results stand. */
final class Edits {
  /** A running head that was taken out of a sentence would bury the rest of its line. */
  private static final int LONGEST = 80;

  private final List<Edit> edits = new ArrayList<>();
  private int longestSpan;

  /** A change: what stood there, and what stands at the span now. */
  record Edit(Span span, String from, String to, String rule) {}

  /** Adds a change that begins where the last one does, or later. */
  boolean add(Edit edit) {
    longestSpan = Math.max(longestSpan, edit.span().length());
    return edits.add(edit);
  }

  /** What was changed under a span, such as {@code mäl→mål; lgsning→løsning}; may be empty. */
  String under(Span span) {
    Set<String> changes = new LinkedHashSet<>();
    for (int i = firstFrom(span.start() - longestSpan); i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.span().start() >= span.end()) {
        break;
      }
      if (touches(edit.span(), span)) {
        changes.add(shown(edit.from()) + '→' + shown(edit.to()));
      }
    }
    return String.join("; ", changes);
  }

  /** What was taken out leaves an empty span, which has to be inside and not at the rim. */
  private static boolean touches(Span edit, Span span) {
    return edit.isEmpty()
        ? span.start() < edit.start() && edit.start() < span.end()
        : edit.overlaps(span);
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String shown(String text) {
    String flat = text.replaceAll("\\R", "⏎");
    return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST) + "…";
  }
}
