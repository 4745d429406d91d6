package no.samlese.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.measure.Municipalities.Municipality;
import no.samlese.statistics.PermutationTest;

/**
 * Whether municipalities use things otherwise than all others, when whole documents are dealt out
 * anew. Municipalities with as many documents share their deals, for all things: what a deal comes
 * to for a thing is summed up once.
 */
final class KeynessTests {
  /** Deals below which no p value can fall below 0.05. */
  private static final int FEWEST_DEALS = 20;

  private final List<Municipality> municipalities;
  private final Frequencies<?> frequencies;
  private final double[] words;

  /** Number of documents of a municipality to its deals, if it can be tested. */
  private final Map<Integer, PermutationTest> bySize = new TreeMap<>();

  /** A thing of a municipality, and its place in the results. */
  private record Request(int municipality, int place) {}

  KeynessTests(Municipalities municipalities, Frequencies<?> frequencies, long seed) {
    this.municipalities = municipalities.all();
    this.frequencies = frequencies;
    this.words = municipalities.words();
    for (Municipality municipality : this.municipalities) {
      int size = municipality.documents().size();
      if (PermutationTest.deals(words.length, size) >= FEWEST_DEALS) {
        bySize.computeIfAbsent(size, s -> new PermutationTest(words, s, seed));
      }
    }
  }

  /**
   * The p values of things.
   *
   * @param things for each municipality the numbers of things, or -1 for one that is not tested
   * @return in the same order; NaN for what is not tested or cannot be
   */
  double[][] p(int[][] things) {
    double[][] p = new double[things.length][];
    for (int i = 0; i < p.length; i++) {
      p[i] = new double[things[i].length];
      Arrays.fill(p[i], Double.NaN);
    }
    requests(things).entrySet().parallelStream().forEach(e -> test(e.getKey(), e.getValue(), p));
    return p;
  }

  /** What is to be tested, by thing. */
  private Map<Integer, List<Request>> requests(int[][] things) {
    Map<Integer, List<Request>> requests = new TreeMap<>();
    for (int i = 0; i < things.length; i++) {
      boolean testable = bySize.containsKey(municipalities.get(i).documents().size());
      for (int k = 0; k < things[i].length && testable; k++) {
        if (things[i][k] >= 0) {
          requests.computeIfAbsent(things[i][k], t -> new ArrayList<>()).add(new Request(i, k));
        }
      }
    }
    return requests;
  }

  private void test(int thing, List<Request> requests, double[][] p) {
    double[] hits = frequencies.byDocument(thing, words.length);
    Map<Integer, PermutationTest.Outcomes> outcomes = new HashMap<>();
    for (Request request : requests) {
      Municipality municipality = municipalities.get(request.municipality);
      double own = municipality.documents().stream().mapToDouble(d -> hits[d]).sum();
      p[request.municipality][request.place] =
          outcomes
              .computeIfAbsent(
                  municipality.documents().size(), size -> bySize.get(size).outcomes(hits))
              .p(own, (double) municipality.words());
    }
  }
}
