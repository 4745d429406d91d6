package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.lexicon.Place;

/** Collects the categories of a file; one that is named twice is one. */
final class DictionaryBuilder {
  private record Head(String description, Place place) {}

  private final Map<List<String>, Head> heads = new LinkedHashMap<>();
  private final Map<List<String>, List<Dictionary.Entry>> entries = new LinkedHashMap<>();

  void category(List<String> path, String description, Place place) {
    heads.putIfAbsent(List.copyOf(path), new Head(description, place));
    entries.computeIfAbsent(List.copyOf(path), key -> new ArrayList<>());
  }

  void entry(List<String> path, String text, String language, Place place) {
    category(path, "", place);
    entries.get(path).add(new Dictionary.Entry(text, language, place));
  }

  void entry(List<String> path, String text, Place place) {
    entry(path, text, "", place);
  }

  Dictionary build(String title) {
    List<Dictionary.Category> categories = new ArrayList<>();
    heads.forEach(
        (path, head) ->
            categories.add(
                new Dictionary.Category(
                    path, head.description(), head.place(), entries.get(path))));
    return new Dictionary(title, categories);
  }
}
