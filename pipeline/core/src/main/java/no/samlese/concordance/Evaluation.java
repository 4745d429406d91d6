package no.samlese.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import no.samlese.text.Span;

/**
 * What a query finds in a unit: nothing where it does not hold, or else the places of the parts
 * that make it hold. Of an OR those are the parts that hold, of a NOT none, of a NEAR the pairs.
 */
final class Evaluation {
  private final boolean allHits;

  /**
   * How to look.
   *
   * @param allHits whether hits that are not counted are found too
   */
  Evaluation(boolean allHits) {
    this.allHits = allHits;
  }

  /** The places, one for those that overlap; empty if the query does not hold. */
  List<Found> find(Query query, Unit unit) {
    return evaluate(query, unit).map(Found::merge).orElse(List.of());
  }

  private Optional<List<Found>> evaluate(Query query, Unit unit) {
    if (query instanceof Query.And and) {
      return all(and.parts(), unit);
    }
    if (query instanceof Query.Or or) {
      return any(or.parts(), unit);
    }
    if (query instanceof Query.Not not) {
      return evaluate(not.part(), unit).isPresent() ? Optional.empty() : Optional.of(List.of());
    }
    List<Found> found =
        query instanceof Query.Near near ? near(near, unit) : leaf((Query.Leaf) query, unit);
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private Optional<List<Found>> all(List<Query> parts, Unit unit) {
    List<Found> found = new ArrayList<>();
    for (Query part : parts) {
      Optional<List<Found>> places = evaluate(part, unit);
      if (places.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(places.get());
    }
    return Optional.of(found);
  }

  private Optional<List<Found>> any(List<Query> parts, Unit unit) {
    List<Found> found = new ArrayList<>();
    boolean holds = false;
    for (Query part : parts) {
      Optional<List<Found>> places = evaluate(part, unit);
      holds |= places.isPresent();
      places.ifPresent(found::addAll);
    }
    return holds ? Optional.of(found) : Optional.empty();
  }

  private List<Found> near(Query.Near near, Unit unit) {
    List<Found> first = evaluate(near.first(), unit).orElse(List.of());
    List<Found> second =
        first.isEmpty() ? List.of() : evaluate(near.second(), unit).orElse(List.of());
    List<Found> found = new ArrayList<>(nearOneOf(first, second, near.words()));
    found.addAll(nearOneOf(second, first, near.words()));
    return found;
  }

  private static List<Found> nearOneOf(List<Found> these, List<Found> others, int words) {
    return these.stream()
        .filter(one -> others.stream().anyMatch(other -> isNear(one, other, words)))
        .toList();
  }

  /** Places that overlap are the same words, and not near each other. */
  private static boolean isNear(Found one, Found other, int words) {
    if (!one.piece().span().equals(other.piece().span()) || one.span().overlaps(other.span())) {
      return false;
    }
    int start = Math.min(one.span().end(), other.span().end());
    int end = Math.max(one.span().start(), other.span().start());
    return WordCount.of(one.piece().block().of(new Span(start, end))) <= words;
  }

  private List<Found> leaf(Query.Leaf leaf, Unit unit) {
    List<Found> found = new ArrayList<>();
    for (Unit.Piece piece : unit.pieces()) {
      if (leaf instanceof Query.Words words) {
        match(words.pattern().matcher(piece.text()), leaf, piece, found);
      } else if (leaf instanceof Query.Expression expression) {
        express(expression, piece, found);
      } else if (leaf instanceof Query.Hits hits) {
        hits(hits, piece, found);
      }
    }
    return found;
  }

  private static void express(Query.Expression expression, Unit.Piece piece, List<Found> found) {
    try {
      CharSequence text = expression.effort().guard(piece.text());
      match(expression.pattern().matcher(text), expression, piece, found);
    } catch (StackOverflowError e) {
      throw expression.effort().tooMuch(e);
    }
  }

  private static void match(Matcher matcher, Query.Leaf leaf, Unit.Piece piece, List<Found> found) {
    int shift = piece.span().start();
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        Span span = new Span(shift + matcher.start(), shift + matcher.end());
        found.add(new Found(piece, span, leaf.source()));
      }
    }
  }

  private void hits(Query.Hits leaf, Unit.Piece piece, List<Found> found) {
    for (RunText.Hit hit : piece.hits()) {
      if ((allHits || hit.counted()) && HitColumns.fits(leaf, hit)) {
        found.add(new Found(piece, hit.span(), leaf.source()));
      }
    }
  }
}
