package no.samlese.app.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samlese.store.Column;
import no.samlese.store.HitCodes;

/** The codes of hits as numbers, in the order in which they are met. */
final class ConcordanceCodes {
  /** Stands between columns in an answer that come as one; no code holds it. */
  static final String APART = "\u001F";

  private static final String OTHER = "other_codes";

  private final List<String> columns = HitCodes.columns();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Most hits have the codes of some other. */
  private final Map<String, String> known = new HashMap<>();

  /** All columns of codes as one column of an answer. */
  String column() {
    return "concat_ws(chr(31), h." + String.join(", h.", columns) + ")";
  }

  /** The numbers of the codes of a hit, as a list in a script. */
  String numbers(String codes) {
    return known.computeIfAbsent(codes, this::parse);
  }

  private String parse(String codes) {
    String[] values = codes.split(APART, -1);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i].isEmpty()) {
        continue;
      }
      boolean other = columns.get(i).equals(OTHER);
      for (String value : values[i].split(other ? ";" : "\\|", -1)) {
        String key = other ? value.replaceFirst("=", APART) : columns.get(i) + APART + value;
        found.add(numbers.computeIfAbsent(key, k -> numbers.size()));
      }
    }
    return found.toString().replace(" ", "");
  }

  /** A code with a value that occurs. */
  record Code(String code, String value, boolean indicative) {}

  /** All that occur, in the order of their numbers. */
  List<Code> all() {
    Set<String> indicative = indicative();
    return numbers.keySet().stream()
        .map(key -> key.split(APART, 2))
        .map(key -> new Code(key[0], key.length > 1 ? key[1] : "", indicative.contains(key[0])))
        .toList();
  }

  /** Codes that were measured as too unsure for more than a hint, as their columns say. */
  private Set<String> indicative() {
    Set<String> indicative = new TreeSet<>();
    RecordComponent[] components = HitCodes.class.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getAnnotation(Column.class).value().contains("Indicative")) {
        indicative.add(columns.get(i));
      }
    }
    return indicative;
  }
}
