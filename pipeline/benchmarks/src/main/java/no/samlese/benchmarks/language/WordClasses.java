package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sorts words into classes: the commonest function words each into one of its own, all others by
 * part of speech and inflection, as the treebank tags them or as words with the same ending.
 */
final class WordClasses {
  private static final int FUNCTION_WORDS = 80;
  private static final int LONGEST_ENDING = 5;
  private static final Set<String> OPEN = Set.of("subst", "adj", "clb", "symb", "ukjent");
  private static final Set<String> KEPT =
      Set.of(
          "prop",
          "ub",
          "be",
          "ent",
          "fl",
          "nøyt",
          "gen",
          "pres",
          "inf",
          "pret",
          "perf-part",
          "imp",
          "komp",
          "sup",
          "<pres-part>",
          "<perf-part>",
          "dem",
          "kvant",
          "poss");

  private final Map<String, Map<String, Integer>> tagsByWord = new HashMap<>();
  private final Map<String, Map<String, Integer>> tagsByEnding = new HashMap<>();
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, Integer> classes = new LinkedHashMap<>();
  private final Map<String, String> ownClass = new HashMap<>();

  WordClasses(List<Path> treebanks) throws IOException {
    for (Path treebank : treebanks) {
      for (String line : Files.readAllLines(treebank)) {
        String[] fields = line.split("\t", -1);
        if (fields.length > 5 && Character.isLetter(fields[1].charAt(0))) {
          count(fields[1], fields[3], fields[5]);
        }
      }
    }
    frequencies.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .filter(e -> !OPEN.contains(commonest(tagsByWord.get(e.getKey())).split("\\|", -1)[0]))
        .limit(FUNCTION_WORDS)
        .forEach(e -> ownClass.put(e.getKey(), "=" + e.getKey()));
    for (Map.Entry<String, Map<String, Integer>> entry : tagsByWord.entrySet()) {
      String word = entry.getKey();
      for (int length = 1; length <= Math.min(LONGEST_ENDING, word.length()); length++) {
        String ending = word.substring(word.length() - length);
        entry
            .getValue()
            .forEach(
                (tag, n) ->
                    tagsByEnding
                        .computeIfAbsent(ending, k -> new HashMap<>())
                        .merge(tag, 1, Integer::sum));
      }
    }
  }

  private void count(String form, String pos, String features) {
    String word = form.toLowerCase(Locale.ROOT);
    List<String> kept = new ArrayList<>();
    for (String feature : features.replace("eint", "ent").replace("bu", "be").split("\\|", -1)) {
      if (KEPT.contains(feature)) {
        kept.add(feature);
      }
    }
    kept.sort(Comparator.naturalOrder());
    if (kept.contains("fl")) {
      kept.remove("nøyt");
    }
    String tag = kept.contains("prop") ? "prop" : pos + "|" + String.join("|", kept);
    tagsByWord.computeIfAbsent(word, k -> new HashMap<>()).merge(tag, 1, Integer::sum);
    frequencies.merge(word, 1, Integer::sum);
  }

  private static String commonest(Map<String, Integer> tags) {
    return tags.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  /** The class of a word in lower case. */
  int of(String word, boolean name) {
    String own = ownClass.get(word);
    String tag = own != null ? own : name ? "prop" : tag(word);
    return classes.computeIfAbsent(tag, k -> classes.size());
  }

  /** The class of a sign of the model. */
  int ofSign(String sign) {
    return classes.computeIfAbsent("#" + sign, k -> classes.size());
  }

  private String tag(String word) {
    Map<String, Integer> tags = tagsByWord.get(word);
    if (tags != null) {
      return commonest(tags);
    }
    for (int length = Math.min(LONGEST_ENDING, word.length()); length > 0; length--) {
      Map<String, Integer> byEnding = tagsByEnding.get(word.substring(word.length() - length));
      if (byEnding != null && byEnding.values().stream().mapToInt(n -> n).sum() >= 5) {
        return commonest(byEnding);
      }
    }
    return "subst|ent|ub";
  }

  int count() {
    return classes.size();
  }
}
