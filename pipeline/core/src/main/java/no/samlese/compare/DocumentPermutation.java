package no.samlese.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samlese.measure.Counts;
import no.samlese.measure.UnitCounts;
import no.samlese.statistics.PermutationTest;

/**
 * Tests units against the rest by dealing whole documents out anew. Units with as many documents
 * share their deals, and all features are dealt at once.
 */
final class DocumentPermutation {
  /** Deals below which no p can be under 0.05. */
  private static final int FEWEST_DEALS = 20;

  private final List<UnitCounts> units;
  private final List<String> features;
  private final double[] words;

  /** For each unit the p values of the features. */
  private final double[][] p;

  DocumentPermutation(Counts counts, long seed) {
    this.units = counts.units();
    this.features = counts.features();
    this.words =
        units.stream()
            .map(UnitCounts::wordsOfDocuments)
            .flatMapToInt(IntStream::of)
            .asDoubleStream()
            .toArray();
    this.p = new double[units.size()][features.size()];
    Arrays.stream(p).forEach(row -> Arrays.fill(row, Double.NaN));
    if (!counts.field().dividesDocuments()) {
      double[][] hits = hits();
      testable().entrySet().parallelStream()
          .forEach(sized -> test(sized.getKey(), sized.getValue(), hits, seed));
    }
  }

  /** Number of documents to the units with so many; not those too few to find anything. */
  private Map<Integer, List<Integer>> testable() {
    return IntStream.range(0, units.size())
        .filter(unit -> size(unit) < words.length)
        .filter(unit -> PermutationTest.deals(words.length, size(unit)) >= FEWEST_DEALS)
        .boxed()
        .collect(Collectors.groupingBy(this::size, TreeMap::new, Collectors.toList()));
  }

  private int size(int unit) {
    return units.get(unit).documentIds().size();
  }

  /** For each document the hits of each feature. */
  private double[][] hits() {
    double[][] hits = new double[words.length][features.size()];
    for (int feature = 0; feature < features.size(); feature++) {
      int document = 0;
      for (UnitCounts unit : units) {
        for (int n : unit.hitsOfDocuments(features.get(feature))) {
          hits[document++][feature] = n;
        }
      }
    }
    return hits;
  }

  private void test(int size, List<Integer> ofSize, double[][] hits, long seed) {
    List<PermutationTest.Outcomes> outcomes = new PermutationTest(words, size, seed).outcomes(hits);
    for (int unit : ofSize) {
      UnitCounts own = units.get(unit);
      for (int feature = 0; feature < p[unit].length; feature++) {
        double unitHits = own.hitsOf(features.get(feature));
        p[unit][feature] = outcomes.get(feature).p(unitHits, (double) own.allWords());
      }
    }
  }

  /**
   * The p value of a feature in a unit; NaN if its documents are too few to find anything, or if
   * documents lie in several units, so that they cannot be dealt out.
   */
  double p(int unit, int feature) {
    return p[unit][feature];
  }
}
