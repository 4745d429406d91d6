package no.samlese.benchmarks.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samlese.language.FullForm;
import no.samlese.language.FullFormEntry;

/**
 * Makes one entry of what the analyser, the word list and the treebank say of a form.
 *
 * <p>A part of speech keeps one lemma: the one the treebank gives the form most often, else the one
 * that is the more common word. Readings of common words that the treebank never shows are dropped,
 * as are imperatives that are something else too: they would be asked about for nothing.
 */
record FullFormMerge(FullFormAnalyses analyses, FullFormWords words, FullFormCounts counts) {
  /** A form this common has shown all readings worth asking about. */
  private static final int COMMON = 150;

  /** Forms that only the treebank knows must be seen this often. */
  private static final int SEEN = 2;

  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ", "PROPN");

  private static final List<String> ORDER =
      List.of("NOUN", "VERB", "ADJ", "ADV", "AUX", "ADP", "PRON", "DET", "NUM", "PROPN");

  NavigableMap<String, FullFormEntry> entries() {
    Set<String> forms = new TreeSet<>(analyses.whole().keySet());
    counts.forms().forEach(forms::add);
    NavigableMap<String, FullFormEntry> entries = new TreeMap<>();
    for (String form : forms) {
      List<FullForm> readings = readings(form);
      if (!readings.isEmpty()) {
        int frequency = words.frequency().getOrDefault(form, 0);
        entries.put(form, new FullFormEntry(readings, Math.min(31, frequency)));
      }
    }
    return entries;
  }

  private List<FullForm> readings(String form) {
    Map<String, List<FullForm>> byPos = new LinkedHashMap<>();
    for (FullForm reading : analyses.whole().getOrDefault(form, List.of())) {
      byPos.computeIfAbsent(reading.pos(), k -> new ArrayList<>()).add(reading);
    }
    boolean known = !byPos.isEmpty();
    int total = counts.total(form);
    if (!known && total < SEEN) {
      return List.of();
    }
    byPos.keySet().removeIf(pos -> isIdle(form, pos, total));
    dropImperatives(form, byPos);
    for (String pos : counts.of(form).keySet()) {
      if (isWorth(form, pos, total)) {
        byPos.putIfAbsent(pos, List.of());
      }
    }
    List<FullForm> readings = new ArrayList<>();
    byPos.forEach((pos, all) -> readings.add(best(form, pos, all)));
    readings.sort(
        Comparator.<FullForm>comparingInt(r -> -counts.of(form, r.pos()))
            .thenComparingInt(r -> Math.floorMod(ORDER.indexOf(r.pos()), 99)));
    return readings;
  }

  private boolean isIdle(String form, String pos, int total) {
    int enough = OPEN.contains(pos) ? COMMON : COMMON / 20;
    return total >= enough && counts.of(form, pos) == 0;
  }

  /** Slips of the annotators are no readings. */
  private boolean isWorth(String form, String pos, int total) {
    int count = counts.of(form, pos);
    return count * 250 >= total && !(pos.equals("X") && total > count);
  }

  private void dropImperatives(String form, Map<String, List<FullForm>> byPos) {
    List<FullForm> verbs = byPos.get("VERB");
    if (verbs != null && byPos.size() > 1 && counts.of(form, "VERB") == 0) {
      if (verbs.stream().allMatch(r -> r.features().equals("imp"))) {
        byPos.remove("VERB");
      }
    }
  }

  private FullForm best(String form, String pos, List<FullForm> all) {
    Set<String> lemmas = new LinkedHashSet<>(counts.of(form).getOrDefault(pos, Map.of()).keySet());
    all.forEach(r -> lemmas.add(FullFormSpelling.lemma(form, pos, r.lemma())));
    String lemma =
        lemmas.stream()
            .max(
                Comparator.<String>comparingInt(l -> counts.of(form, pos, l))
                    .thenComparingInt(l -> l.equals(form) && !isPassive(form, pos) ? 1 : 0)
                    .thenComparingInt(l -> counts.ofLemma(l, pos))
                    .thenComparingInt(l -> words.frequency().getOrDefault(l, 0))
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    Set<String> features = new TreeSet<>();
    all.stream()
        .filter(r -> FullFormSpelling.lemma(form, pos, r.lemma()).equals(lemma))
        .forEach(r -> features.add(r.features()));
    return new FullForm(lemma, pos, String.join("/", features));
  }

  /** Passives are forms of their verbs, and only without one verbs by themselves. */
  private static boolean isPassive(String form, String pos) {
    return pos.equals("VERB") && (form.endsWith("s") || form.endsWith("st"));
  }
}
