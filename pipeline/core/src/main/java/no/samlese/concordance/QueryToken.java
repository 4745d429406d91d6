package no.samlese.concordance;

/**
 * A word, mark or operator of a query.
 *
 * @param kind what it is
 * @param text what it says, without quotation marks or slashes
 * @param start where it begins in the query, from 0
 * @param end offset after it
 */
record QueryToken(Kind kind, String text, int start, int end) {
  /** What a token can be. */
  enum Kind {
    WORD,
    PHRASE,
    EXPRESSION,
    FIELD,
    AND,
    OR,
    NOT,
    NEAR,
    OPEN,
    CLOSE,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether something that can be found begins with it. */
  boolean begins() {
    return switch (kind) {
      case WORD, PHRASE, EXPRESSION, FIELD, OPEN -> true;
      default -> false;
    };
  }
}
