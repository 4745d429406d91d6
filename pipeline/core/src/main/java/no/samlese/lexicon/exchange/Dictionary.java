package no.samlese.lexicon.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.samlese.lexicon.Place;

/**
 * A dictionary as all tools have it: categories, and the words that count under each.
 *
 * @param title name for readers
 * @param categories those with entries and those without, in the order of the file
 */
public record Dictionary(String title, List<Category> categories) {
  public Dictionary {
    requireNonNull(title);
    categories = List.copyOf(categories);
  }

  /** How many entries it has. */
  public int size() {
    return categories.stream().mapToInt(category -> category.entries().size()).sum();
  }

  /**
   * A category.
   *
   * @param path its name, after the names of the categories it lies in
   * @param description what belongs to it; may be empty
   * @param place where it is written
   * @param entries its own, without those of categories that lie in it
   */
  public record Category(List<String> path, String description, Place place, List<Entry> entries) {
    public Category {
      path = List.copyOf(path);
      requireNonNull(description);
      requireNonNull(place);
      entries = List.copyOf(entries);
    }
  }

  /**
   * A word or phrase.
   *
   * @param text as written, words separated by a blank; may hold the wildcards * and ?
   * @param language code of its language, or empty
   * @param place where it is written
   */
  public record Entry(String text, String language, Place place) {
    public Entry {
      requireNonNull(text);
      requireNonNull(language);
      requireNonNull(place);
    }
  }
}
