package no.samlese.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A query as a tree; what it finds is in {@link Evaluation}. */
sealed interface Query {
  /** Something that stands at a place: words of the text, or hits of a run. */
  sealed interface Leaf extends Query {
    /** As it stands in the query; the column {@code pattern} shows it. */
    String source();
  }

  /**
   * Words of the text.
   *
   * @param source as written
   * @param pattern finds it
   */
  record Words(String source, Pattern pattern) implements Leaf {}

  /**
   * A regular expression of the user's, which may take long.
   *
   * @param source as written
   * @param pattern the expression
   * @param effort how much it may still do
   */
  record Expression(String source, Pattern pattern, Effort effort) implements Leaf {}

  /**
   * Hits of the run with a value in a column.
   *
   * @param source as written
   * @param column a column of the table {@code hits}
   * @param value which values
   * @param at where it stands in the query, from 0
   */
  record Hits(String source, String column, Wildcard value, int at) implements Leaf {}

  /** All hold. */
  record And(List<Query> parts) implements Query {}

  /** At least one holds. */
  record Or(List<Query> parts) implements Query {}

  /** It does not hold. */
  record Not(Query part) implements Query {}

  /**
   * Both hold, so near each other.
   *
   * @param words the most words between them
   */
  record Near(Query first, Query second, int words) implements Query {}

  /** Whether there is something that it can show, and not only something that must not be. */
  default boolean shows() {
    if (this instanceof And and) {
      return and.parts().stream().anyMatch(Query::shows);
    }
    // One branch that shows nothing would show nothing where it alone holds.
    return this instanceof Or or
        ? or.parts().stream().allMatch(Query::shows)
        : !(this instanceof Not);
  }

  /** The parts that ask for hits. */
  default List<Hits> hits() {
    List<Hits> hits = new ArrayList<>();
    if (this instanceof Hits one) {
      hits.add(one);
    } else if (this instanceof And and) {
      and.parts().forEach(part -> hits.addAll(part.hits()));
    } else if (this instanceof Or or) {
      or.parts().forEach(part -> hits.addAll(part.hits()));
    } else if (this instanceof Not not) {
      hits.addAll(not.part().hits());
    } else if (this instanceof Near near) {
      hits.addAll(near.first().hits());
      hits.addAll(near.second().hits());
    }
    return hits;
  }

  /** Whether it asks for more than words of the text. */
  default boolean asksForHits() {
    return !hits().isEmpty();
  }
}
