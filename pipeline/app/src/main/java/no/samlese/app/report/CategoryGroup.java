package no.samlese.app.report;

import java.util.List;

/**
 * The categories of one lexicon.
 *
 * @param title title of the lexicon, in the language of the report
 */
public record CategoryGroup(String lexicon, String title, List<Category> categories) {
  public CategoryGroup {
    categories = List.copyOf(categories);
  }

  /** Whether the lexicon is one of those compared first. */
  public boolean main() {
    return categories.stream().allMatch(Category::main);
  }
}
