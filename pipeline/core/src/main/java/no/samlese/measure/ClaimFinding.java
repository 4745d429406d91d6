package no.samlese.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document holds that bears on a claim; findings of several documents can be added.
 *
 * @param places evidence, best first
 * @param evidence pieces of evidence in all, also those beyond the places that are kept
 * @param counts value, category or side to number of hits, for claims that compare
 */
record ClaimFinding(List<Place> places, int evidence, Map<String, Integer> counts) {
  /** Places that are kept. */
  static final int KEPT = 3;

  static final ClaimFinding NOTHING = new ClaimFinding(List.of(), 0, Map.of());

  /**
   * Where something stands.
   *
   * @param document the document
   * @param hit the hit, or empty
   * @param sentence its sentence, or -1
   * @param block its block
   * @param page its page
   * @param offset where the words stand in the document, if it is no hit; else -1
   */
  record Place(String document, String hit, int sentence, int block, int page, int offset) {}

  ClaimFinding {
    places = List.copyOf(places);
    counts = Map.copyOf(counts);
  }

  static ClaimFinding of(List<Place> places) {
    return new ClaimFinding(
        places.subList(0, Math.min(KEPT, places.size())), places.size(), Map.of());
  }

  ClaimFinding plus(ClaimFinding other) {
    Map<String, Integer> sums = new TreeMap<>(counts);
    other.counts.forEach((key, count) -> sums.merge(key, count, Integer::sum));
    return new ClaimFinding(
        places.size() >= other.places.size() ? places : other.places,
        evidence + other.evidence,
        sums);
  }
}
