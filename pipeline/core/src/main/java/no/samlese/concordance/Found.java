package no.samlese.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.samlese.text.Span;

/**
 * A place where something that a query asks for stands.
 *
 * @param piece the text it stands in
 * @param span where it stands in the document
 * @param pattern the part of the query that found it
 */
record Found(Unit.Piece piece, Span span, String pattern) {
  private static final Comparator<Found> ORDER =
      Comparator.comparingInt((Found found) -> found.span().start())
          .thenComparing(found -> -found.span().end())
          .thenComparing(Found::pattern);

  /** Puts places that overlap together, since a reader sees one place. */
  static List<Found> merge(List<Found> all) {
    List<Found> sorted = new ArrayList<>(all);
    sorted.sort(ORDER);
    List<Found> merged = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      Found first = sorted.get(i);
      int end = first.span().end();
      TreeSet<String> patterns = new TreeSet<>(List.of(first.pattern()));
      int next = i + 1;
      while (next < sorted.size() && sorted.get(next).span().start() < end) {
        end = Math.max(end, sorted.get(next).span().end());
        patterns.add(sorted.get(next).pattern());
        next++;
      }
      Span span = new Span(first.span().start(), end);
      merged.add(new Found(first.piece(), span, String.join(" | ", patterns)));
      i = next;
    }
    return merged;
  }
}
