package no.samlese.concordance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlese.lexicon.TermSearch;
import no.samlese.text.UserException;

/** Terms, categories and codes of hits, as queries name them. */
final class HitColumns {
  private static final int NEAREST = 5;

  private HitColumns() {}

  /** Whether a hit has a value that a query asks for. */
  static boolean fits(Query.Hits wanted, RunText.Hit hit) {
    return fits(wanted.column(), wanted.value(), hit.values().getOrDefault(wanted.column(), ""));
  }

  /** Whether a cell fits; a term may be named without its lexicon, a category by its first part. */
  static boolean fits(String column, Wildcard wanted, String cell) {
    return switch (column) {
      case "term_id" -> wanted.matchesIdentifier(cell, '.', true);
      case "category" -> wanted.matchesIdentifier(cell, '/', false);
      default -> wanted.matchesOneOf(cell);
    };
  }

  /** Refuses terms, categories and codes that the run does not have. */
  static void check(Query query, String text, RunTables run) {
    for (Query.Hits leaf : query.hits()) {
      try {
        check(leaf.column(), leaf.value(), run);
      } catch (UserException e) {
        String what = e.getMessage().substring(0, e.getMessage().length() - 1);
        throw QueryFault.at(text, leaf.at(), what, e.cure());
      }
    }
  }

  /** Refuses a value that no hit could have. */
  static void check(String column, Wildcard value, RunTables run) {
    switch (column) {
      case "term_id" -> checkName("term", column, value, run.terms());
      case "category" -> checkName("category", column, value, run.lexicons().keySet());
      default -> {
        if (!run.codes().contains(column)) {
          throw new UserException(
              "This run has no code \"" + column + "\".",
              "Its codes are " + String.join(", ", run.codes()) + '.');
        }
      }
    }
  }

  private static void checkName(
      String what, String column, Wildcard value, Collection<String> names) {
    if (names.stream().noneMatch(name -> fits(column, value, name))) {
      throw new UserException(
          "This run has no " + what + " \"" + value + "\".",
          "Nearest: " + String.join(", ", nearest(value, names)) + '.');
    }
  }

  /** Names are told by their last part, which is what a user knows of them. */
  private static List<String> nearest(Wildcard value, Collection<String> names) {
    Map<String, List<String>> byLast =
        names.stream().collect(Collectors.groupingBy(HitColumns::lastPart));
    String wanted = lastPart(value.toString().replace("*", ""));
    return TermSearch.nearest(wanted, byLast.keySet().stream().sorted().toList(), NEAREST).stream()
        .flatMap(last -> byLast.get(last).stream())
        .limit(NEAREST)
        .toList();
  }

  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
  }
}
