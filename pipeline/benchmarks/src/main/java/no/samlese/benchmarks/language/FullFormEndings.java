package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import no.samlese.language.FullForm;
import no.samlese.language.FullFormEdit;
import no.samlese.language.FullFormEntry;

/** Learns from the lexicon what words of an ending do to become their lemma. */
final class FullFormEndings {
  private static final int LONGEST = 6;
  private static final int SEEN = 4;
  private static final List<String> TAGS = List.of("NOUN", "ADJ", "VERB");

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  FullFormEndings(NavigableMap<String, FullFormEntry> entries) {
    entries.forEach(
        (form, entry) -> {
          for (FullForm reading : entry.readings()) {
            if (TAGS.contains(reading.pos())) {
              add(form, reading);
            }
          }
        });
  }

  private void add(String form, FullForm reading) {
    String code = FullFormEdit.between(form, reading.lemma()).code();
    for (int length = 0; length <= Math.min(LONGEST, form.length() - 2); length++) {
      counts
          .computeIfAbsent(
              reading.pos() + "\t" + form.substring(form.length() - length), k -> new HashMap<>())
          .merge(code, 1, Integer::sum);
    }
  }

  /** Endings that say the same as the next shorter one are left out. */
  void write(OutputStream out) throws IOException {
    NavigableMap<String, String> best = new TreeMap<>();
    counts.forEach(
        (key, edits) -> {
          var most = edits.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
          if (most.getValue() >= SEEN) {
            best.put(key, most.getKey());
          }
        });
    StringBuilder lines = new StringBuilder();
    best.forEach(
        (key, edit) -> {
          if (!edit.equals(shorter(key, best))) {
            lines.append(key).append('\t').append(edit).append('\n');
          }
        });
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String shorter(String key, Map<String, String> best) {
    int tab = key.indexOf('\t');
    for (int from = tab + 2; from <= key.length(); from++) {
      String edit = best.get(key.substring(0, tab + 1) + key.substring(from));
      if (edit != null) {
        return edit;
      }
    }
    return "";
  }
}
