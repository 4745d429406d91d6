package no.samlese.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of document types, indexed so that a text is read once. */
final class TypePatterns {
  /** Letters that stand beside a {@code *}, by which open-ended words are indexed. */
  private static final int KEY = 4;

  /**
   * A pattern found.
   *
   * @param rank place of the type in the file; the smallest has precedence
   * @param weak whether it counts only where nothing else fits
   */
  record Hit(int rank, boolean weak) {}

  private record Pattern(List<Set<String>> words, Hit hit) {}

  private final Map<String, List<Pattern>> whole = new HashMap<>();
  private final Map<String, List<Pattern>> byBeginning = new HashMap<>();
  private final Map<String, List<Pattern>> byEnd = new HashMap<>();

  /**
   * Adds a pattern.
   *
   * @throws IllegalArgumentException if fewer than four letters stand beside a {@code *}
   */
  void add(String text, int rank, boolean weak) {
    List<Set<String>> words = new ArrayList<>();
    for (String word : text.strip().split("[ -]+", 0)) {
      words.add(spellings(word));
    }
    Pattern pattern = new Pattern(words, new Hit(rank, weak));
    for (String first : words.get(0)) {
      String letters = first.replace("*", "");
      if (!first.contains("*")) {
        put(whole, first, pattern);
      } else if (letters.length() < KEY) {
        throw new IllegalArgumentException("too short beside *: \"" + text + '"');
      } else if (first.endsWith("*")) {
        put(byBeginning, letters.substring(0, KEY), pattern);
      } else {
        put(byEnd, letters.substring(letters.length() - KEY), pattern);
      }
    }
  }

  private static Set<String> spellings(String word) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(PlaceName.fold(word));
    spellings.addAll(PlaceName.damaged(word));
    return spellings;
  }

  private static void put(Map<String, List<Pattern>> index, String key, Pattern pattern) {
    List<Pattern> patterns = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (!patterns.contains(pattern)) {
      patterns.add(pattern);
    }
  }

  /** The hit with precedence among all; a weak one only if there is no other. */
  Optional<Hit> best(List<Word> words) {
    Hit best = null;
    for (int i = 0; i < words.size(); i++) {
      best = better(best, at(words, i));
    }
    return Optional.ofNullable(best);
  }

  /** The hit that comes first; a weak one only if there is no other. */
  Optional<Hit> first(List<Word> words) {
    Hit weak = null;
    for (int i = 0; i < words.size(); i++) {
      Hit hit = at(words, i);
      if (hit != null && !hit.weak()) {
        return Optional.of(hit);
      }
      weak = weak == null ? hit : weak;
    }
    return Optional.ofNullable(weak);
  }

  private Hit at(List<Word> words, int i) {
    String word = words.get(i).folded();
    Hit best = among(whole.get(word), words, i, null);
    if (word.length() >= KEY) {
      best = among(byBeginning.get(word.substring(0, KEY)), words, i, best);
      best = among(byEnd.get(word.substring(word.length() - KEY)), words, i, best);
    }
    return best;
  }

  private static Hit among(List<Pattern> patterns, List<Word> words, int i, Hit best) {
    Hit found = best;
    for (Pattern pattern : patterns == null ? List.<Pattern>of() : patterns) {
      if (fits(pattern, words, i)) {
        found = better(found, pattern.hit());
      }
    }
    return found;
  }

  private static Hit better(Hit one, Hit other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    if (one.weak() != other.weak()) {
      return one.weak() ? other : one;
    }
    return other.rank() < one.rank() ? other : one;
  }

  private static boolean fits(Pattern pattern, List<Word> words, int from) {
    if (from + pattern.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < pattern.words().size(); i++) {
      String word = words.get(from + i).folded();
      if (pattern.words().get(i).stream().noneMatch(open -> fits(open, word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String open, String word) {
    if (open.endsWith("*")) {
      return word.startsWith(open.substring(0, open.length() - 1));
    }
    // "*plan" is for compounds; "plan" alone says too little.
    return open.startsWith("*")
        ? word.length() >= open.length() && word.endsWith(open.substring(1))
        : word.equals(open);
  }
}
