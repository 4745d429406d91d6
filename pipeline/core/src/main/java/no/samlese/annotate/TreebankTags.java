package no.samlese.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns tags of the Norwegian Dependency Treebank into Universal Dependencies tags.
 *
 * <p>Follows what UD_Norwegian did with the same sentences: most tags map one to one; auxiliaries
 * are the verbs of a short list that another verb hangs on, and the copula; a preposition without a
 * complement is an adverb, as are {@code her} and {@code der} always; a quantifier is a numeral or
 * a determiner.
 */
final class TreebankTags {
  private static final int ID = 0;
  private static final int LEMMA = 2;
  private static final int TAG = 3;
  private static final int FEATURES = 5;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  private static final Set<String> COPULAS = Set.of("være", "vere");

  /** Verbs that may be auxiliaries, in the spelling of either standard. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "være", "vere", "ha", "bli", "verte", "få", "kunne", "skulle", "ville", "vilje", "måtte",
          "burde");

  /** Adverbs of place, which NDT calls prepositions whatever hangs on them. */
  private static final Set<String> PLACES = Set.of("her", "der", "hit", "dit");

  /** Quantifiers that are determiners; any other is a numeral. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "en", "ein", "all", "annen", "annan", "noe", "noen", "nokon", "ingen", "hver", "kvar",
          "enhver", "begge", "einkvar");

  /** What may hang on a preposition that has no complement. */
  private static final Set<String> LOOSE = Set.of("ADV", "KOORD", "IK", "APP");

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("adj", "ADJ"),
          Map.entry("konj", "CCONJ"),
          Map.entry("sbu", "SCONJ"),
          Map.entry("inf-merke", "PART"),
          Map.entry("interj", "INTJ"),
          Map.entry("pron", "PRON"),
          Map.entry("symb", "SYM"),
          Map.entry("ukjent", "X"),
          Map.entry("clb", "PUNCT"));

  private final List<String[]> rows;

  /** Relations of the words that hang on a word, by its number. */
  private final Map<String, Set<String>> below = new HashMap<>();

  TreebankTags(List<String[]> rows) {
    this.rows = rows;
    for (String[] row : rows) {
      below.computeIfAbsent(row[HEAD], k -> new HashSet<>()).add(row[RELATION]);
    }
  }

  String features(int index) {
    String features = rows.get(index)[FEATURES];
    return features.equals("_") ? "" : features;
  }

  String pos(int index) {
    String[] row = rows.get(index);
    String fixed = FIXED.get(row[TAG]);
    if (fixed != null) {
      return fixed;
    }
    Set<String> dependents = below.getOrDefault(row[ID], Set.of());
    return switch (row[TAG]) {
      case "subst" -> row[FEATURES].matches("(.*\\|)?prop(\\|.*)?") ? "PROPN" : "NOUN";
      case "verb" -> isAuxiliary(row, dependents) ? "AUX" : "VERB";
      case "adv" -> row[LEMMA].equals("ikke") || row[LEMMA].equals("ikkje") ? "PART" : "ADV";
      case "prep" -> preposition(row, dependents);
      case "det" -> determiner(row);
      default -> "PUNCT";
    };
  }

  private static boolean isAuxiliary(String[] row, Set<String> dependents) {
    if (dependents.contains("INFV")) {
      return AUXILIARIES.contains(row[LEMMA]);
    }
    return COPULAS.contains(row[LEMMA]) && dependents.contains("SPRED");
  }

  private static String preposition(String[] row, Set<String> dependents) {
    if (PLACES.contains(row[LEMMA])) {
      return row[RELATION].equals("FSUBJ") && row[LEMMA].equals("der") ? "PRON" : "ADV";
    }
    return isAdverb(row, dependents) ? "ADV" : "ADP";
  }

  private static boolean isAdverb(String[] row, Set<String> dependents) {
    if (dependents.isEmpty()) {
      return row[RELATION].equals("ADV");
    }
    return LOOSE.containsAll(dependents);
  }

  private static String determiner(String[] row) {
    String features = "|" + row[FEATURES] + "|";
    if (features.contains("|poss|")) {
      return "PRON";
    }
    boolean number = features.contains("|kvant|") && !DETERMINERS.contains(row[LEMMA]);
    return number ? "NUM" : "DET";
  }
}
