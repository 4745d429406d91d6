package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Categories in the order in which a nested file writes them: each below the one it lies in. */
final class CategoryOrder {
  private CategoryOrder() {}

  /** The categories, those with the same first name together, shorter paths first. */
  static List<Dictionary.Category> nested(List<Dictionary.Category> categories) {
    return nested(categories, 0);
  }

  private static List<Dictionary.Category> nested(List<Dictionary.Category> all, int depth) {
    List<Dictionary.Category> ordered = new ArrayList<>();
    Map<String, List<Dictionary.Category>> inner = new LinkedHashMap<>();
    for (Dictionary.Category category : all) {
      if (category.path().size() == depth) {
        ordered.add(category);
      } else {
        inner.computeIfAbsent(category.path().get(depth), k -> new ArrayList<>()).add(category);
      }
    }
    inner.values().forEach(group -> ordered.addAll(nested(group, depth + 1)));
    return ordered;
  }

  /** How many names two paths begin with in common. */
  static int common(List<String> one, List<String> other) {
    int n = 0;
    while (n < one.size() && n < other.size() && one.get(n).equals(other.get(n))) {
      n++;
    }
    return n;
  }
}
