package no.samlese.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The hits as scripts that a page can load from a folder: portions in the order of the documents.
 * Names stand once, in the index; hits hold their numbers.
 */
final class ConcordanceData {
  /** Hits in one file at most. */
  static final int PORTION = 2_000;

  /** What a portion holds, so that a page loads only those that can answer. */
  record Portion(int hits, Set<Integer> municipalities, Set<Integer> categories) {}

  /** A hit of a document. */
  record Hit(
      String anchor,
      int page,
      String term,
      String category,
      String left,
      String surface,
      String right,
      String codes) {}

  private final ReportFolder folder;
  private final StringBuilder out = new StringBuilder();
  private final ScriptText text = new ScriptText(out);
  private final Map<String, Integer> categories = new LinkedHashMap<>();
  private final Map<List<String>, Integer> terms = new LinkedHashMap<>();
  private final List<Portion> portions = new ArrayList<>();
  private Portion portion = empty();
  private int hits;

  ConcordanceData(ReportFolder folder) {
    this.folder = folder;
  }

  private static Portion empty() {
    return new Portion(0, new TreeSet<>(), new TreeSet<>());
  }

  /**
   * Adds a hit.
   *
   * @param document its number in the index
   * @param municipality the number of its municipality
   */
  void add(int document, int municipality, Hit hit) {
    int category = categories.computeIfAbsent(hit.category(), id -> categories.size());
    int term = terms.computeIfAbsent(List.of(hit.term(), hit.category()), id -> terms.size());
    out.append(
        out.length() == 0
            ? "samlese.hits({\"portion\":" + portions.size() + ",\"rows\":[\n"
            : ",\n");
    out.append('[').append(document).append(',');
    text.string(hit.anchor());
    out.append(',').append(hit.page()).append(',').append(term).append(',');
    text.string(hit.left());
    out.append(',');
    text.string(hit.surface());
    out.append(',');
    text.string(hit.right());
    out.append(',').append(hit.codes()).append(']');
    portion.municipalities().add(municipality);
    portion.categories().add(category);
    hits++;
    if (hits == PORTION) {
      flush();
    }
  }

  /** Writes what is left. */
  void flush() {
    if (hits > 0) {
      out.append("\n]});\n");
      portions.add(new Portion(hits, portion.municipalities(), portion.categories()));
      folder.write("concordance/" + "%04d".formatted(portions.size()) + ".js", out.toString());
      out.setLength(0);
      portion = empty();
      hits = 0;
    }
  }

  /** Identifiers of the categories met, in the order of their numbers. */
  List<String> categories() {
    return List.copyOf(categories.keySet());
  }

  /** Terms met, each with its category, in the order of their numbers. */
  List<List<String>> terms() {
    return List.copyOf(terms.keySet());
  }

  int category(String id) {
    return categories.get(id);
  }

  List<Portion> portions() {
    return List.copyOf(portions);
  }

  int total() {
    return portions.stream().mapToInt(Portion::hits).sum();
  }
}
