package no.samlese.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.concordance.QueryToken.Kind;
import no.samlese.text.UserException;

/** Cuts a query into tokens. */
final class QueryLexer {
  /** Straight quotation marks, and those that word processors make of them. */
  private static final String QUOTES = "\"“”„«»‟";

  private static final Pattern FIELD = Pattern.compile("(\\p{L}+):(.*)", Pattern.DOTALL);
  private static final Pattern NEAR = Pattern.compile("(NEAR|NÆR)(/.*)?");
  private static final Set<String> SIGNS = Set.of("&", "&&", "|", "||", "+", "-", "!", "~", "^");
  static final String OPERATORS = "Operators are AND, OR, NOT and NEAR/5, in capitals.";

  private final String query;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  private QueryLexer(String query) {
    this.query = query;
  }

  /** The tokens, and one for the end. */
  static List<QueryToken> tokens(String query) {
    return new QueryLexer(query).read();
  }

  private List<QueryToken> read() {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (c == '(' || c == ')') {
        at++;
        add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at - 1);
      } else if (isQuote(c)) {
        int start = at;
        add(Kind.PHRASE, quoted(), start);
      } else if (c == '/') {
        expression();
      } else {
        bare();
      }
    }
    add(Kind.END, "", at);
    return List.copyOf(tokens);
  }

  private void add(Kind kind, String text, int start) {
    tokens.add(new QueryToken(kind, text, start, at));
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** Reads from a quotation mark to the next, and stands behind it. */
  private String quoted() {
    int start = at++;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    if (at == query.length()) {
      throw fault(
          start, "A quotation mark is not closed", "Write \" at the end of the phrase as well.");
    }
    return query.substring(start + 1, at++);
  }

  private void expression() {
    int start = at++;
    StringBuilder regex = new StringBuilder();
    while (at < query.length() && query.charAt(at) != '/') {
      // \/ is a slash; any other escape is the expression's own.
      if (query.charAt(at) == '\\' && at + 1 < query.length()) {
        if (query.charAt(at + 1) != '/') {
          regex.append('\\');
        }
        at++;
      }
      regex.append(query.charAt(at++));
    }
    if (at == query.length()) {
      throw fault(
          start,
          "A regular expression is not closed",
          "Write / at its end; a slash within it is \\/, and /words/ need no slashes.");
    }
    at++;
    add(Kind.EXPRESSION, regex.toString(), start);
  }

  private void bare() {
    int start = at;
    StringBuilder text = new StringBuilder();
    while (at < query.length() && !ends(query.charAt(at))) {
      char c = query.charAt(at);
      if (isQuote(c)) {
        if (text.length() == 0 || ":=".indexOf(text.charAt(text.length() - 1)) < 0) {
          break;
        }
        text.append(quoted());
      } else {
        text.append(c);
        at++;
      }
    }
    add(kind(text.toString(), start), text.toString(), start);
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')';
  }

  private Kind kind(String text, int start) {
    return switch (text) {
      case "AND", "OG" -> Kind.AND;
      case "OR", "ELLER" -> Kind.OR;
      case "NOT", "IKKE" -> Kind.NOT;
      default -> operand(text, start);
    };
  }

  private Kind operand(String text, int start) {
    if (NEAR.matcher(text).matches()) {
      return Kind.NEAR;
    }
    if (FIELD.matcher(text).matches()) {
      return Kind.FIELD;
    }
    refuseSigns(text, start);
    return Kind.WORD;
  }

  /** Signs of other databases would be looked for as they stand, and silently find nothing. */
  private void refuseSigns(String text, int start) {
    if (SIGNS.contains(text)) {
      throw fault(start, "\"" + text + "\" is no operator here", OPERATORS);
    }
    if ("+-!~".indexOf(text.charAt(0)) >= 0) {
      throw fault(
          start,
          "A word cannot begin with \"" + text.charAt(0) + '"',
          "Write NOT before a word that must not be there; put other signs into quotation marks.");
    }
    if (",;|&$".indexOf(text.charAt(text.length() - 1)) >= 0) {
      throw fault(
          at - 1,
          "A word cannot end with \"" + text.charAt(text.length() - 1) + '"',
          OPERATORS + " Words are truncated with *.");
    }
  }

  private UserException fault(int start, String what, String cure) {
    return QueryFault.at(query, start, what, cure);
  }

  /** The name of a field and its value. */
  static List<String> field(QueryToken token) {
    int colon = token.text().indexOf(':');
    return List.of(
        token.text().substring(0, colon).toLowerCase(Locale.ROOT),
        token.text().substring(colon + 1));
  }
}
