package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.samlese.language.FullForm;
import no.samlese.language.FullFormEntry;

/**
 * Adds the words of the domain that no word list has, from a list that linguists edit: a new word
 * and, after a tab, a known word whose forms it shares ({@code samskaping}, {@code skaping}).
 */
final class FullFormDomain {
  private FullFormDomain() {}

  static void add(Path file, NavigableMap<String, FullFormEntry> entries) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && line.contains("\t")) {
        String[] fields = line.split("\t", -1);
        add(fields[0].strip(), fields[1].strip(), entries);
      }
    }
  }

  private static void add(String word, String model, NavigableMap<String, FullFormEntry> entries) {
    if (!word.endsWith(model) && !entries.containsKey(model)) {
      throw new IllegalArgumentException(word + ": no such model: " + model);
    }
    int stem = common(word, model);
    String from = model.substring(0, model.length() - stem);
    String to = word.substring(0, word.length() - stem);
    NavigableMap<String, FullFormEntry> added = new TreeMap<>();
    String root = model.substring(0, Math.min(model.length(), Math.max(2, model.length() - 2)));
    for (var entry : entries.tailMap(root).entrySet()) {
      if (!entry.getKey().startsWith(root)) {
        break;
      }
      List<FullForm> readings = new ArrayList<>();
      for (FullForm reading : entry.getValue().readings()) {
        if (reading.lemma().equals(model)) {
          readings.add(new FullForm(word, reading.pos(), reading.features()));
        }
      }
      if (!readings.isEmpty() && entry.getKey().startsWith(from)) {
        added.put(to + entry.getKey().substring(from.length()), new FullFormEntry(readings, 0));
      }
    }
    added.forEach((form, entry) -> entries.merge(form, entry, FullFormDomain::merged));
  }

  /** The new readings, and those of other parts of speech that the form had before. */
  private static FullFormEntry merged(FullFormEntry old, FullFormEntry added) {
    List<FullForm> readings = new ArrayList<>(added.readings());
    for (FullForm reading : old.readings()) {
      if (added.readings().stream().noneMatch(r -> r.pos().equals(reading.pos()))) {
        readings.add(reading);
      }
    }
    return new FullFormEntry(readings, old.frequencyClass());
  }

  /** Letters that the two words have in common at their end. */
  private static int common(String word, String model) {
    int common = 0;
    while (common < Math.min(word.length(), model.length())
        && word.charAt(word.length() - 1 - common) == model.charAt(model.length() - 1 - common)) {
      common++;
    }
    return common;
  }
}
