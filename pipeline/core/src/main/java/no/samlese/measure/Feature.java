package no.samlese.measure;

import java.util.List;
import no.samlese.store.HitCodes;
import no.samlese.text.UserException;

/**
 * What is counted: how a hit is told which of several things it is one of.
 *
 * @param name category, term, facet, lexicon or a code such as commitment
 * @param of prefix of the categories whose hits are counted, or empty for all
 * @param broad whether a hit counts for the other categories too that its term may signal
 */
public record Feature(String name, String of, boolean broad) {
  private static final List<String> NAMES = List.of("category", "term", "facet", "lexicon");

  /** Hits by their first category. */
  public static final Feature CATEGORY = new Feature("category", "", false);

  public Feature {
    if (!NAMES.contains(name) && !HitCodes.columns().contains(name)) {
      throw new UserException(
          "There is nothing called '" + name + "' to count.",
          "Count by category, term, facet, lexicon, or one of the codes "
              + String.join(", ", HitCodes.columns())
              + ".");
    }
    if (broad && !name.equals("category")) {
      throw new UserException(
          "Only categories can be counted broadly.", "Leave out --broad, or count categories.");
    }
  }

  /** Whether it counts categories, of which those without hits are known too. */
  boolean isCategory() {
    return name.equals("category");
  }

  /** Expression over hits h, terms t and categories c; a code may have several values. */
  String key() {
    return switch (name) {
      case "category" ->
          broad
              ? "unnest(list_prepend(h.category," + " string_split(nullif(t.also, ''), ' ')))"
              : "h.category";
      case "term" -> "h.term_id";
      case "facet" -> "h.facet";
      case "lexicon" -> "c.lexicon";
      default -> "unnest(string_split(h.\"" + name + "\", '|'))";
    };
  }
}
