package no.samlese.store;

import java.util.Comparator;
import java.util.Locale;

/**
 * The thing whose company is studied.
 *
 * @param kind a term or a category
 * @param id its identifier
 */
public record Node(Kind kind, String id) implements Comparable<Node> {
  private static final Comparator<Node> ORDER =
      Comparator.comparing(Node::kind).thenComparing(Node::id);

  /** What kind of thing it is. */
  public enum Kind {
    CATEGORY,
    TERM;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The value in the tables. */
    public String label() {
      return label;
    }
  }

  @Override
  public int compareTo(Node other) {
    return ORDER.compare(this, other);
  }
}
