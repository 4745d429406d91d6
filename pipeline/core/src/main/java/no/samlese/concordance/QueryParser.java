package no.samlese.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import no.samlese.concordance.QueryToken.Kind;
import no.samlese.text.UserException;

/**
 * Reads a query. NOT binds closest, then NEAR, AND and OR; {@code A NOT B} is {@code A AND NOT B},
 * as in databases of literature. Two words without an operator are refused, since some programs
 * take them for a phrase and others for AND.
 */
final class QueryParser {
  private static final int DEEPEST = 100;
  private static final int MOST_WORDS_BETWEEN = 1_000;

  private final String query;
  private final List<QueryToken> tokens;
  private int next;
  private int depth;

  private QueryParser(String query) {
    this.query = query;
    this.tokens = QueryLexer.tokens(query);
  }

  /**
   * The tree of a query.
   *
   * @throws UserException with the place, if it is none
   */
  static Query parse(String query) {
    return new QueryParser(query).whole();
  }

  private Query whole() {
    if (token().is(Kind.END)) {
      throw fault(0, "The query is empty", "Write a word, such as samskap*.");
    }
    Query parsed = or();
    if (token().is(Kind.CLOSE)) {
      throw fault(token().start(), "A parenthesis is closed that was not opened", "Leave it out.");
    }
    if (!parsed.shows()) {
      throw fault(
          0,
          "The query asks only, or in one part of an OR, for what must not be there",
          "Give something to show beside it: ledelse* NOT samskap*.");
    }
    return parsed;
  }

  private Query or() {
    return chain(Kind.OR, this::and, Query.Or::new);
  }

  private Query and() {
    List<Query> parts = new ArrayList<>(List.of(near()));
    while (token().is(Kind.AND) || token().is(Kind.NOT)) {
      if (token().is(Kind.AND)) {
        next++;
      }
      parts.add(near());
    }
    refuseNeighbour();
    return parts.size() == 1 ? parts.get(0) : new Query.And(List.copyOf(parts));
  }

  private Query chain(Kind operator, Supplier<Query> part, Function<List<Query>, Query> join) {
    List<Query> parts = new ArrayList<>(List.of(part.get()));
    while (token().is(operator)) {
      next++;
      parts.add(part.get());
    }
    return parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts));
  }

  private void refuseNeighbour() {
    if (token().begins()) {
      throw fault(
          token().start(),
          "There is no operator before this",
          "Write \"two words\" in quotation marks for a phrase, or AND or OR between them, in"
              + " capitals; in a shell, put the whole query into '…'.");
    }
  }

  private Query near() {
    QueryToken begin = token();
    Query left = not();
    while (token().is(Kind.NEAR)) {
      QueryToken operator = tokens.get(next++);
      refuseInNear(left, begin);
      QueryToken second = token();
      Query right = not();
      refuseInNear(right, second);
      left = new Query.Near(left, right, distance(operator));
    }
    return left;
  }

  private int distance(QueryToken operator) {
    String number = operator.text().substring(operator.text().indexOf('/') + 1);
    if (number.matches("\\d{1,4}") && Integer.parseInt(number) <= MOST_WORDS_BETWEEN) {
      return Integer.parseInt(number);
    }
    throw fault(
        operator.start(),
        "NEAR does not say how many words may stand between",
        "Write a number up to " + MOST_WORDS_BETWEEN + ": NEAR/5.");
  }

  private void refuseInNear(Query part, QueryToken where) {
    boolean words =
        part instanceof Query.Leaf
            || part instanceof Query.Near
            || (part instanceof Query.Or or
                && or.parts().stream().allMatch(p -> p instanceof Query.Leaf));
    if (!words) {
      throw fault(
          where.start(),
          "NEAR cannot tell how near AND or NOT stands",
          "Put words, phrases, or words joined by OR on both sides of it.");
    }
  }

  private Query not() {
    if (!token().is(Kind.NOT)) {
      return primary();
    }
    next++;
    return new Query.Not(deeper(this::not));
  }

  private Query deeper(Supplier<Query> part) {
    if (++depth > DEEPEST) {
      throw fault(token().start(), "The query is nested too deeply", "Leave out parentheses.");
    }
    Query parsed = part.get();
    depth--;
    return parsed;
  }

  private Query primary() {
    QueryToken token = tokens.get(next);
    if (!token.begins()) {
      throw missing(token);
    }
    next++;
    return switch (token.kind()) {
      case OPEN -> group(token);
      case EXPRESSION -> expression(token);
      case FIELD -> field(token);
      default -> words(token);
    };
  }

  private UserException missing(QueryToken token) {
    String what =
        switch (token.kind()) {
          case END -> "The query ends where a word should follow";
          case CLOSE -> "A parenthesis closes where a word should stand";
          default -> "A word should stand before " + token.text();
        };
    return fault(token.start(), what, "Add the word, or leave the operator out.");
  }

  private Query group(QueryToken open) {
    Query inner = deeper(this::or);
    if (!token().is(Kind.CLOSE)) {
      throw fault(open.start(), "A parenthesis is not closed", "Write ) where the group ends.");
    }
    next++;
    return inner;
  }

  private Query words(QueryToken token) {
    if (!WordPattern.saysSomething(token.text())) {
      throw fault(
          token.start(),
          token.text().isBlank() ? "The phrase is empty" : "This has no letter, and no end of hits",
          "Write at least one letter or digit: s*, \"god *\".");
    }
    return new Query.Words(source(token), WordPattern.of(token.text()));
  }

  private Query expression(QueryToken token) {
    try {
      Pattern pattern =
          Pattern.compile(
              token.text(),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
      if (token.text().isBlank()) {
        throw fault(token.start(), "The regular expression is empty", "Write /words|or|so/.");
      }
      return new Query.Expression(source(token), pattern, new Effort(source(token)));
    } catch (PatternSyntaxException e) {
      throw fault(
          token.start() + 1 + Math.max(0, e.getIndex()),
          "The regular expression is wrong (" + e.getDescription() + ")",
          "Mend it, or write words: * stands for any letters, ? for one.");
    }
  }

  private Query field(QueryToken token) {
    String name = QueryLexer.field(token).get(0);
    String value = QueryLexer.field(token).get(1);
    if (value.isBlank()) {
      throw fault(token.start(), "There is nothing after " + token.text(), EXAMPLES);
    }
    return switch (name) {
      case "term" -> new Query.Hits(source(token), "term_id", new Wildcard(value), token.start());
      case "category" ->
          new Query.Hits(source(token), "category", new Wildcard(value), token.start());
      case "code" -> code(token, value);
      default -> throw fault(token.start(), "There is no field \"" + name + '"', EXAMPLES);
    };
  }

  private static final String EXAMPLES =
      "Fields are term:samskaping*, category:paradigm/npm and code:commitment=must; put other"
          + " words with a colon into quotation marks.";

  private Query code(QueryToken token, String value) {
    int equals = value.indexOf('=');
    if (equals < 1) {
      throw fault(token.start(), "A code needs a name and a value", EXAMPLES);
    }
    return new Query.Hits(
        source(token),
        value.substring(0, equals),
        new Wildcard(value.substring(equals + 1)),
        token.start());
  }

  private QueryToken token() {
    return tokens.get(next);
  }

  private String source(QueryToken token) {
    return query.substring(token.start(), token.end());
  }

  private UserException fault(int at, String what, String cure) {
    return QueryFault.at(query, at, what, cure);
  }
}
